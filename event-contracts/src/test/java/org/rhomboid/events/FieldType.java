package org.rhomboid.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in a few words what a schema takes, for a table. */
final class FieldType {

  private FieldType() {}

  static String of(JsonNode schema) {
    if (schema.has("enum")) {
      return values(schema.path("enum"));
    }
    if (schema.has("const")) {
      return "`" + schema.path("const").asText() + "`";
    }
    return typeNames(schema) + range(schema);
  }

  /** Of a list: what it holds, where that is a single value. */
  static String ofElements(JsonNode items, JsonNode definitions) {
    JsonNode target =
        items.has("$ref")
            ? definitions.path(items.path("$ref").asText().replace("#/$defs/", ""))
            : items;
    return target.has("properties") ? "list of objects" : "list of " + of(target);
  }

  private static String values(JsonNode closed) {
    return StreamSupport.stream(closed.spliterator(), false)
        .map(value -> value.isNull() ? "null" : "`" + value.asText() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String typeNames(JsonNode schema) {
    if (schema.path("type").isArray()) {
      List<String> names = new ArrayList<>();
      schema.path("type").forEach(name -> names.add(name.asText()));
      return names.stream()
          .map(name -> "string".equals(name) ? textual(schema) : name)
          .collect(Collectors.joining(" or "));
    }
    String type = schema.path("type").asText();
    return "string".equals(type) ? textual(schema) : type;
  }

  private static String textual(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "date-time" -> "instant";
      case "date" -> "date";
      case "uuid" -> "UUID";
      default -> "text";
    };
  }

  private static String range(JsonNode schema) {
    Optional<String> least = bound(schema, "minimum");
    Optional<String> most = bound(schema, "maximum");
    if (least.isPresent() && most.isPresent()) {
      return ", " + least.get() + " to " + most.get();
    }
    return least.map(bound -> ", " + bound + " or more").orElse("");
  }

  private static Optional<String> bound(JsonNode schema, String keyword) {
    return schema.has(keyword) ? Optional.of(schema.path(keyword).asText()) : Optional.empty();
  }
}
