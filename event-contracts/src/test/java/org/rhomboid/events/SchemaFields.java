package org.rhomboid.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every field that a schema describes, at every depth, in the schema's order. */
final class SchemaFields {

  /**
   * A field.
   *
   * @param pointer where it stands in the data, {@code *} for every element of a list or value of a map
   * @param required whether it is always there where its parent is
   * @param schema its schema, references resolved
   */
  record Field(String pointer, boolean required, JsonNode schema) {

    String description() {
      return schema.path("description").asText();
    }
  }

  private final JsonNode root;
  private final List<Field> found = new ArrayList<>();

  private SchemaFields(JsonNode root) {
    this.root = root;
  }

  static List<Field> of(JsonNode root) {
    SchemaFields fields = new SchemaFields(root);
    fields.walk("", root);
    return List.copyOf(fields.found);
  }

  private void walk(String pointer, JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean required = contains(schema.path("required"), property.getKey());
      add(pointer + "/" + property.getKey(), required, resolved(property.getValue()));
    }
    if (schema.path("additionalProperties").isObject()) {
      add(pointer + "/*", false, resolved(schema.path("additionalProperties")));
    }
    if (schema.has("items")) {
      walk(pointer + "/*", resolved(schema.path("items")));
    }
  }

  private void add(String pointer, boolean required, JsonNode schema) {
    found.add(new Field(pointer, required, schema));
    walk(pointer, schema);
  }

  /** What stands beside a reference adds to it; `required` of both counts. */
  private JsonNode resolved(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    ObjectNode merged = root.at(schema.path("$ref").asText().substring(1)).deepCopy();
    ArrayNode required = merged.withArray("required");
    schema.path("required").forEach(required::add);
    ObjectNode beside = schema.deepCopy();
    beside.remove(List.of("$ref", "required"));
    return merged.setAll(beside);
  }

  private static boolean contains(JsonNode names, String name) {
    for (JsonNode each : names) {
      if (each.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
