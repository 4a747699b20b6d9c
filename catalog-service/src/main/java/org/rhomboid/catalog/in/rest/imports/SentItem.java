package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An object of a foreign format. What has another type than expected is refused with its place; null and blank texts are absent, as
 * these formats use them so.
 *
 * @param pointer where it stands in its row
 */
record SentItem(JsonNode node, String pointer, RowReading row) {

  static SentItem of(JsonNode node, RowReading row) {
    return new SentItem(node, "", row);
  }

  String at(String field) {
    return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
  }

  Optional<String> text(String field) {
    JsonNode value = node.path(field);
    if (isAbsent(value)) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      row.refuse(at(field), "must be a string");
    }
    return Optional.of(SentText.oneLine(value.asText())).filter(text -> !text.isEmpty());
  }

  /** A text without which the item is nothing. */
  Optional<String> required(String field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      row.refuse(at(field), "is required");
    }
    return text;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(field)) {
      if (!element.isTextual()) {
        row.refuse(at(field), "must be an array of strings");
        return List.of();
      }
      texts.add(SentText.oneLine(element.asText()));
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  Optional<SentItem> object(String field) {
    JsonNode value = node.path(field);
    if (!isAbsent(value) && !value.isObject()) {
      row.refuse(at(field), "must be an object");
    }
    return value.isObject() ? Optional.of(new SentItem(value, at(field), row)) : Optional.empty();
  }

  List<SentItem> objects(String field) {
    List<SentItem> objects = new ArrayList<>();
    int index = 0;
    for (JsonNode element : array(field)) {
      if (!element.isObject()) {
        row.refuse(at(field), "must be an array of objects");
        return List.of();
      }
      objects.add(new SentItem(element, at(field) + "/" + index++, row));
    }
    return objects;
  }

  OptionalInt number(String field) {
    JsonNode value = node.path(field);
    return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
  }

  int count(String field) {
    return node.path(field).size();
  }

  void refuse(String field, String detail) {
    row.refuse(at(field), detail);
  }

  private Iterable<JsonNode> array(String field) {
    JsonNode value = node.path(field);
    if (!isAbsent(value) && !value.isArray()) {
      row.refuse(at(field), "must be an array");
    }
    return value.isArray() ? value : Stream.<JsonNode>empty()::iterator;
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
