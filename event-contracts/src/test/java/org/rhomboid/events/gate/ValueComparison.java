package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a single value may be: its types, its closed list, its bounds. */
final class ValueComparison {

  private static final Set<String> ANY =
      Set.of("array", "boolean", "integer", "null", "number", "object", "string");

  private final String contract;
  private final String pointer;
  private final List<SchemaBreak> found = new ArrayList<>();

  ValueComparison(String contract, String pointer) {
    this.contract = contract;
    this.pointer = pointer;
  }

  List<SchemaBreak> of(JsonNode before, JsonNode after) {
    types(before, after);
    values(closedList(before), closedList(after));
    for (Bound bound : Bound.values()) {
      bound
          .broken(before, after)
          .ifPresent(
              rule -> {
                String keyword = bound.keyword();
                add(rule, keyword + " " + change(before.path(keyword), after.path(keyword)));
              });
    }
    return found;
  }

  private void types(JsonNode before, JsonNode after) {
    Set<String> was = types(before);
    Set<String> is = types(after);
    String change = change(before.path("type"), after.path("type"));
    if (!was.containsAll(is)) {
      add(Rule.TYPE_CHANGED, change);
    } else if (!is.containsAll(was)) {
      add(Rule.TYPE_NARROWED, change);
    }
  }

  /** An integer is a number too. */
  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    Set<String> types = new TreeSet<>();
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    if (types.contains("number")) {
      types.add("integer");
    }
    return types.isEmpty() ? ANY : types;
  }

  private void values(Optional<Set<JsonNode>> before, Optional<Set<JsonNode>> after) {
    if (before.isPresent() && after.isEmpty()) {
      add(Rule.VALUE_ADDED, "a closed list -> any");
    } else if (before.isEmpty() && after.isPresent()) {
      add(Rule.VALUE_REMOVED, "any -> a closed list");
    } else if (before.isPresent()) {
      without(after.get(), before.get()).forEach(it -> add(Rule.VALUE_ADDED, "absent -> " + it));
      without(before.get(), after.get()).forEach(it -> add(Rule.VALUE_REMOVED, it + " -> absent"));
    }
  }

  private static Set<JsonNode> without(Set<JsonNode> values, Set<JsonNode> known) {
    Set<JsonNode> rest = new LinkedHashSet<>(values);
    rest.removeAll(known);
    return rest;
  }

  private static Optional<Set<JsonNode>> closedList(JsonNode schema) {
    Set<JsonNode> values = new LinkedHashSet<>();
    if (schema.has("const")) {
      values.add(schema.path("const"));
    } else if (schema.has("enum")) {
      schema.path("enum").forEach(values::add);
    } else {
      return Optional.empty();
    }
    return Optional.of(values);
  }

  static String change(JsonNode before, JsonNode after) {
    return text(before) + " -> " + text(after);
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "absent" : node.isTextual() ? node.asText() : node.toString();
  }

  private void add(Rule rule, String change) {
    found.add(new SchemaBreak(contract, pointer, rule, change));
  }
}
