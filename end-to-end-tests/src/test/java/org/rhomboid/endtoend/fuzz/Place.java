package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A value within a document, where another can be put. */
record Place(JsonNode parent, String name, int index) {

  static List<Place> all(JsonNode document) {
    List<Place> found = new ArrayList<>();
    collect(document, found);
    return found;
  }

  JsonNode value() {
    return parent.isObject() ? parent.get(name) : parent.get(index);
  }

  void put(JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(name, value);
    } else {
      ((ArrayNode) parent).set(index, value);
    }
  }

  void remove() {
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(index);
    }
  }

  private static void collect(JsonNode node, List<Place> found) {
    node.properties().forEach(entry -> found.add(new Place(node, entry.getKey(), -1)));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        found.add(new Place(node, null, i));
      }
    }
    node.forEach(child -> collect(child, found));
  }
}
