package org.rhomboid.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads event-contracts' topics.yaml: its topics, and the dead-letter topic beside each that has consumers. */
final class TopicDeclarations {

  private static final String RESOURCE = "/topics.yaml";

  private TopicDeclarations() {}

  static List<Topic> read() {
    try (InputStream yaml = TopicDeclarations.class.getResourceAsStream(RESOURCE)) {
      if (yaml == null) {
        throw new LocalPartException("event-contracts' topics.yaml is not on the class path");
      }
      return read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Topic> read(InputStream yaml) {
    try {
      return topics(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Topic> topics(JsonNode document) {
    JsonNode deadLetters = document.path("deadLetters");
    List<Topic> topics = new ArrayList<>();
    for (JsonNode declared : document.path("topics")) {
      Topic topic = topic(declared);
      topics.add(topic);
      if (!declared.path("consumers").isEmpty()) {
        topics.add(deadLetters(topic, declared.path("restricted").asBoolean(), deadLetters));
      }
    }
    return topics;
  }

  private static Topic topic(JsonNode declared) {
    return new Topic(
        declared.required("name").asText(),
        declared.required("partitions").asInt(),
        config(declared.path("config")));
  }

  private static Topic deadLetters(Topic of, boolean restricted, JsonNode declared) {
    return new Topic(
        of.name() + declared.required("suffix").asText(),
        of.partitions(),
        config(declared.path(restricted ? "restrictedConfig" : "config")));
  }

  private static Map<String, String> config(JsonNode declared) {
    Map<String, String> config = new HashMap<>();
    declared
        .fields()
        .forEachRemaining(setting -> config.put(setting.getKey(), setting.getValue().asText()));
    return config;
  }
}
