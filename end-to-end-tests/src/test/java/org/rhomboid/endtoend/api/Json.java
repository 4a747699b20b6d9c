package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** JSON as clients read and write it: without anybody's classes. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** @return a missing node for an empty text */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError("no JSON: " + text, unreadable);
    }
  }

  /** JSON of records, lists and maps. */
  public static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** The texts of an array of texts, or of one field of an array of objects. */
  public static List<String> texts(JsonNode array, String... field) {
    return list(array).stream()
        .map(it -> field.length == 0 ? it.asText() : it.path(field[0]).asText())
        .toList();
  }

  public static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(Spliterators.spliterator(array.elements(), array.size(), 0), false)
        .toList();
  }
}
