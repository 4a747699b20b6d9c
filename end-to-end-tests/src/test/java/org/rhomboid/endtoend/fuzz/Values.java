package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Json;

/**
 * Values that keep a schema, and as often as can be told from names also the rules that no schema has.
 *
 * @param fullness how likely it is that what may be left out is there, 0 to 1
 */
record Values(
    ApiDocument document, Words words, Scalars scalars, double fullness, RandomGenerator random) {

  /** Where a schema has no bounds; the rules have. */
  private static final Map<String, int[]> USUAL =
      Map.of(
          "minutesPerSession", new int[] {5, 60},
          "breakEveryMinutes", new int[] {20, 60},
          "weeklyTarget", new int[] {1, 7},
          "breaksPerDay", new int[] {1, 8},
          "min", new int[] {1, 5},
          "max", new int[] {5, 12},
          "revision", new int[] {1, 1},
          "weeks", new int[] {1, 3},
          "lateSessionDays", new int[] {7, 60},
          "limit", new int[] {1, 60});

  private static final int MOST_ITEMS = 3;

  /** Of few words there may be no more that differ. */
  private static final int MOST_TRIES = 20;

  /**
   * @param name of the property or parameter that has it
   * @return a missing node where nothing fits
   */
  JsonNode of(JsonNode schema, String name) {
    String reference = schema.path("$ref").asText();
    if (!reference.isEmpty()) {
      String type = reference.substring(reference.lastIndexOf('/') + 1);
      String text = scalars.of(type, name, random);
      return text == null
          ? of(document.resolved(schema), name)
          : text.isEmpty() ? MissingNode.getInstance() : new TextNode(text);
    }
    JsonNode choices = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
    if (!choices.isEmpty()) {
      return of(choices.get(0), name);
    }
    if (schema.has("enum")) {
      return oneOf(Json.list(schema.path("enum")).stream().filter(it -> !it.isNull()).toList());
    }
    return ofType(type(schema), schema, name);
  }

  private JsonNode ofType(String type, JsonNode schema, String name) {
    return switch (type) {
      case "object" -> object(schema);
      case "array" -> array(schema, name);
      case "boolean" -> BooleanNode.valueOf(random.nextInt(4) > 0);
      case "integer" -> integer(schema, name);
      case "number" -> DoubleNode.valueOf(random.nextInt(100) / 10.0);
      case "string" -> text(schema, name);
      default -> MissingNode.getInstance();
    };
  }

  /** The first that is not null. */
  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return Json.texts(type).stream().filter(it -> !it.equals("null")).findFirst().orElse("");
    }
    return type.asText();
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = Json.object();
    Set<String> required = Set.copyOf(Json.texts(schema.path("required")));
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (required.contains(property.getKey()) || random.nextDouble() < fullness) {
        boolean absent = !required.contains(property.getKey()) && mayBeNull(property.getValue());
        boolean said = absent && random.nextInt(12) == 0;
        put(
            object,
            property.getKey(),
            said ? NullNode.getInstance() : of(property.getValue(), property.getKey()));
      }
    }
    if (schema.path("additionalProperties").isObject()
        && !schema.path("additionalProperties").isEmpty()) {
      put(object, "1", of(schema.path("additionalProperties"), "1"));
    }
    return object;
  }

  private static boolean mayBeNull(JsonNode schema) {
    return Json.texts(schema.path("type")).contains("null")
        || Json.texts(schema.path("anyOf"), "type").contains("null");
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    if (!value.isMissingNode()) {
      object.set(name, value);
    }
  }

  private JsonNode array(JsonNode schema, String name) {
    int least = schema.path("minItems").asInt(0);
    int most = Math.min(schema.path("maxItems").asInt(MOST_ITEMS), MOST_ITEMS);
    int size = Math.max(Math.max(least, 1), 1 + random.nextInt(Math.max(1, most)));
    Set<JsonNode> items = new LinkedHashSet<>();
    for (int tries = 0; tries < MOST_TRIES && items.size() < size; tries++) {
      JsonNode item = of(schema.path("items"), name);
      if (!item.isMissingNode()) {
        items.add(item);
      }
    }
    ArrayNode array = Json.object().putArray("items");
    items.forEach(array::add);
    return array;
  }

  private JsonNode integer(JsonNode schema, String name) {
    int[] usual = USUAL.getOrDefault(name, new int[] {0, 12});
    int least =
        Math.max(
            schema.path("minimum").asInt(usual[0]),
            USUAL.containsKey(name) ? usual[0] : Integer.MIN_VALUE);
    int most =
        Math.min(
            schema.path("maximum").asInt(usual[1]),
            USUAL.containsKey(name) ? usual[1] : Integer.MAX_VALUE);
    return IntNode.valueOf(least + random.nextInt(Math.max(1, Math.max(least, most) - least + 1)));
  }

  private JsonNode text(JsonNode schema, String name) {
    String made = scalars.of(schema.path("format").asText(), name, random);
    if (made == null) {
      made = scalars.named(name, random);
    }
    if (made == null && schema.has("pattern")) {
      made = words.fitting(name, schema.path("pattern").asText(), random);
    }
    if (made == null) {
      List<String> known = words.named(name);
      made = known.get(random.nextInt(known.size()));
    }
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    return made.isEmpty() || made.length() > most ? MissingNode.getInstance() : new TextNode(made);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
