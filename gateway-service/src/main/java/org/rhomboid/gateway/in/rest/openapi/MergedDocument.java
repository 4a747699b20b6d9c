package org.rhomboid.gateway.in.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The merged document, made once at start: documents that do not fit together, or are not there, stop the gateway with a clear line. */
@Startup
@Singleton
class MergedDocument {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PUBLIC_PREFIX = "/api/v1";
  private static final String GATEWAY = "gateway";

  private final String json;
  private final String yaml;

  MergedDocument(@ConfigProperty(name = "rhomboid.gateway.documents") List<String> services)
      throws JsonProcessingException {
    ObjectNode info = JSON.createObjectNode().put("title", "Rhomboid").put("version", "1");
    ObjectNode merged =
        MergeDocuments.of(info, services.stream().map(MergedDocument::read).toList());
    this.json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(merged);
    this.yaml = new YAMLMapper().writeValueAsString(merged);
  }

  String json() {
    return json;
  }

  String yaml() {
    return yaml;
  }

  private static ServiceDocument read(String service) {
    String resource = "openapi/" + service + "/openapi.json";
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document = loader.getResourceAsStream(resource)) {
      if (document == null) {
        throw new IllegalStateException("no OpenAPI document of " + service + " in this build");
      }
      // The gateway declares its own paths as they are public.
      String prefix = service.equals(GATEWAY) ? "" : PUBLIC_PREFIX;
      return new ServiceDocument(service, prefix, (ObjectNode) JSON.readTree(document));
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "the OpenAPI document of " + service + " is no JSON", unreadable);
    }
  }
}
