package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code topics.yaml} promised of its topics and another in its place does not. A new topic is fine, and so is a new reader. */
final class TopicComparison {

  private static final String CONTRACT = "topics";
  private static final List<String> KEPT = List.of("retention.ms", "delete.retention.ms");

  private final List<SchemaBreak> found = new ArrayList<>();

  private TopicComparison() {}

  static List<SchemaBreak> of(JsonNode before, JsonNode after) {
    var comparison = new TopicComparison();
    Map<String, JsonNode> now = byName(after);
    byName(before).forEach((name, topic) -> comparison.compare(name, topic, now.get(name)));
    comparison.setting(
        "/deadLetters",
        "suffix",
        before.path("deadLetters"),
        after.path("deadLetters"),
        Rule.DEAD_LETTERS_MOVED);
    return List.copyOf(comparison.found);
  }

  private static Map<String, JsonNode> byName(JsonNode document) {
    Map<String, JsonNode> topics = new LinkedHashMap<>();
    document.path("topics").forEach(topic -> topics.put(topic.path("name").asText(), topic));
    return topics;
  }

  private void compare(String name, JsonNode before, JsonNode after) {
    String place = "/" + name;
    if (after == null) {
      add(place, Rule.TOPIC_REMOVED, "declared -> absent");
      return;
    }
    setting(place, "key", before, after, Rule.KEY_CHANGED);
    setting(place, "partitions", before, after, Rule.PARTITIONS_CHANGED);
    setting(place, "restricted", before, after, Rule.RESTRICTION_CHANGED);
    setting(place, "version", before, after, Rule.VERSION_CHANGED);
    JsonNode was = before.path("config");
    JsonNode is = after.path("config");
    setting(place, "cleanup.policy", was, is, Rule.CLEANUP_CHANGED);
    KEPT.forEach(time -> kept(place, time, was.path(time), is.path(time)));
    Set<String> silent = names(before.path("producers"));
    silent.removeAll(names(after.path("producers")));
    silent.forEach(it -> add(place + "/producers", Rule.PRODUCER_REMOVED, it + " -> absent"));
  }

  private void setting(String place, String name, JsonNode before, JsonNode after, Rule rule) {
    if (!before.path(name).asText().equals(after.path(name).asText())) {
      add(place + "/" + name, rule, ValueComparison.change(before.path(name), after.path(name)));
    }
  }

  private void kept(String place, String name, JsonNode before, JsonNode after) {
    if (!before.isMissingNode() && (after.isMissingNode() || after.asLong() < before.asLong())) {
      add(place + "/" + name, Rule.KEPT_SHORTER, ValueComparison.change(before, after));
    }
  }

  private static Set<String> names(JsonNode list) {
    Set<String> names = new TreeSet<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  private void add(String pointer, Rule rule, String change) {
    found.add(new SchemaBreak(CONTRACT, pointer, rule, change));
  }
}
