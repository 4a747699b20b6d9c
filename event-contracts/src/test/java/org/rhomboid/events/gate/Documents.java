package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents near a valid one: some still are, some just are not any more. */
final class Documents {

  private static final JsonNodeFactory NEW = JsonNodeFactory.instance;
  private static final int MOST_CHANGES = 3;

  private Documents() {}

  static JsonNode near(JsonNode valid, Random random) {
    JsonNode changed = valid.deepCopy();
    for (int changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
      List<JsonNode> containers = new ArrayList<>();
      collect(changed, containers);
      if (!containers.isEmpty()) {
        change(containers.get(random.nextInt(containers.size())), random);
      }
    }
    return changed;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static void change(JsonNode container, Random random) {
    int chosen = random.nextInt(container.size());
    if (container instanceof ArrayNode list) {
      list.set(chosen, another(list.get(chosen), random));
      return;
    }
    ObjectNode object = (ObjectNode) container;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(chosen);
    if (random.nextInt(3) == 0) {
      object.remove(name);
    } else {
      object.set(name, another(object.get(name), random));
    }
  }

  private static JsonNode another(JsonNode value, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> NEW.nullNode();
      case 1 -> NEW.numberNode(random.nextInt(16) - 6);
      case 2 -> NEW.numberNode(random.nextInt(4) + 0.5);
      case 3 -> NEW.textNode("NEW-" + random.nextInt(9));
      case 4 -> NEW.textNode("x".repeat(random.nextInt(160)));
      default -> value.isNumber() ? NEW.numberNode(value.asInt() - 1) : NEW.textNode("m");
    };
  }
}
