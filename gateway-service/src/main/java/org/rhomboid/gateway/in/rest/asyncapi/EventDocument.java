package org.rhomboid.gateway.in.rest.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The AsyncAPI document of event-contracts as it is committed, and the same as JSON. Read once, at start. */
@Startup
@Singleton
class EventDocument {

  private static final String RESOURCE = "asyncapi/asyncapi.yaml";

  private final String yaml;
  private final String json;

  EventDocument() throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document = loader.getResourceAsStream(RESOURCE)) {
      if (document == null) {
        throw new IllegalStateException("no AsyncAPI document in this build");
      }
      this.yaml = new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
    JsonNode tree = new YAMLMapper().readTree(yaml);
    this.json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  String yaml() {
    return yaml;
  }

  String json() {
    return json;
  }
}
