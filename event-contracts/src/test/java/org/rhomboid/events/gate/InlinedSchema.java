package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** A schema with every reference replaced by what it stands for, so that moving a definition is no change. */
final class InlinedSchema {

  private static final Set<String> SAID_AGAIN = Set.of("description", "title", "required");
  private static final int DEEPEST = 50;

  private final JsonNode root;

  private InlinedSchema(JsonNode root) {
    this.root = root;
  }

  /**
   * @throws IllegalArgumentException for a reference that leads nowhere, elsewhere or to itself, or says what stands beside it too: none of our schemas does
   */
  static ObjectNode of(JsonNode schema) {
    ObjectNode inlined = (ObjectNode) new InlinedSchema(schema).inlined(schema, 0);
    inlined.remove("$defs");
    return inlined;
  }

  private JsonNode inlined(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a definition that refers to itself");
    }
    if (node.isArray()) {
      ArrayNode elements = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> elements.add(inlined(element, depth + 1)));
      return elements;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    node.properties().forEach(it -> copy.set(it.getKey(), inlined(it.getValue(), depth + 1)));
    if (!node.path("$ref").isTextual()) {
      return copy;
    }
    copy.remove("$ref");
    return joined((ObjectNode) inlined(target(node.path("$ref").asText()), depth + 1), copy);
  }

  private JsonNode target(String reference) {
    JsonNode found = reference.startsWith("#/") ? root.at(reference.substring(1)) : null;
    if (found == null || !found.isObject()) {
      throw new IllegalArgumentException("there is no " + reference);
    }
    return found;
  }

  private static ObjectNode joined(ObjectNode definition, ObjectNode beside) {
    for (Map.Entry<String, JsonNode> said : beside.properties()) {
      JsonNode already = definition.path(said.getKey());
      if (said.getKey().equals("required")) {
        ArrayNode required = definition.withArray("required");
        said.getValue().forEach(required::add);
      } else if (SAID_AGAIN.contains(said.getKey()) || already.isMissingNode()) {
        definition.set(said.getKey(), said.getValue());
      } else if (!already.equals(said.getValue())) {
        throw new IllegalArgumentException(said.getKey() + " beside a reference that says it too");
      }
    }
    return definition;
  }
}
