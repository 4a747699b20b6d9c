package org.rhomboid.events.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that event-contracts promises.
 *
 * @param topics the content of {@code topics.yaml}
 * @param schemas by {@code <event>/v<version>}, {@code envelope/v1} among them
 * @param consumers the content of {@code consumers/<service>.yaml} by service
 */
record Contract(JsonNode topics, Map<String, JsonNode> schemas, Map<String, JsonNode> consumers) {

  static final String FOLDER = "event-contracts/src/main/resources/";

  /** The contract as it was last released: what was promised even where no history is at hand. */
  static final String RELEASED = "event-contracts/released/contract.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /** A contract without a topic promises nothing. */
  static Contract read(ContractSource source) {
    return new Contract(
        source.text(FOLDER + "topics.yaml").map(Contract::yaml).orElse(JSON.createObjectNode()),
        all(source, "schemas", ".json"),
        all(source, "consumers", ".yaml"));
  }

  static Contract ofReleased(String text) {
    JsonNode document = json(text);
    return new Contract(
        document.path("topics"),
        children(document.path("schemas")),
        children(document.path("consumers")));
  }

  /** As {@link #ofReleased} reads it. */
  String released() {
    ObjectNode document = JSON.createObjectNode();
    document.set("topics", topics);
    ObjectNode allSchemas = document.putObject("schemas");
    schemas.forEach(allSchemas::set);
    ObjectNode allConsumers = document.putObject("consumers");
    consumers.forEach(allConsumers::set);
    return document.toPrettyString() + "\n";
  }

  /** Every promise of this one that the other does not keep, and every description that differs. */
  List<SchemaBreak> brokenBy(Contract after) {
    List<SchemaBreak> found = new ArrayList<>(TopicComparison.of(topics, after.topics));
    schemas.forEach(
        (name, schema) -> {
          if (after.schemas.containsKey(name)) {
            found.addAll(SchemaComparison.of(name, schema, after.schemas.get(name)));
          } else {
            found.add(new SchemaBreak(name, "", Rule.SCHEMA_REMOVED, "described -> absent"));
          }
        });
    found.addAll(ConsumerComparison.of(this, after));
    return List.copyOf(found);
  }

  /** The name of the schema of an event's data. */
  String versionOf(String event) {
    for (JsonNode topic : topics.path("topics")) {
      if (topic.path("name").asText().equals(event)) {
        return event + "/v" + topic.path("version").asInt(1);
      }
    }
    return event + "/v1";
  }

  private static Map<String, JsonNode> all(ContractSource source, String folder, String ending) {
    Map<String, JsonNode> found = new TreeMap<>();
    String start = FOLDER + folder;
    for (String file : source.filesBelow(start)) {
      String name = file.substring(start.length() + 1, file.length() - ending.length());
      String text = source.text(file).orElseThrow();
      found.put(name, file.endsWith(".json") ? json(text) : yaml(text));
    }
    return found;
  }

  private static Map<String, JsonNode> children(JsonNode node) {
    Map<String, JsonNode> children = new TreeMap<>();
    node.properties().forEach(it -> children.put(it.getKey(), it.getValue()));
    return children;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonNode yaml(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
