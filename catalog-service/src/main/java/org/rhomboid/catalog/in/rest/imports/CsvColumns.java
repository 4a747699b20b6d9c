package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** What the columns of a table mean: a cell is a place of an item, and an empty cell leaves it out. */
final class CsvColumns {

  static final CsvColumns SHIPPED = new CsvColumns();

  private static final Pattern LIST = Pattern.compile("\\|");

  private final Map<String, Column> columns =
      Tables.read("csv.yaml", new TypeReference<LinkedHashMap<String, Column>>() {});

  private CsvColumns() {}

  enum Type {
    TEXT,
    LIST,
    NUMBER,
    FLAG
  }

  record Column(String at, Type type) {}

  /**
   * @throws ProblemException 422 where a name is no column or stands twice
   */
  void check(List<String> header) {
    List<Violation> wrong =
        IntStream.range(0, header.size())
            .mapToObj(index -> wrong(header, index))
            .flatMap(Optional::stream)
            .toList();
    if (!wrong.isEmpty()) {
      throw ProblemException.invalid(wrong);
    }
  }

  private Optional<Violation> wrong(List<String> header, int index) {
    String name = header.get(index);
    if (!columns.containsKey(name)) {
      String known = String.join(", ", columns.keySet());
      return Optional.of(violation(name, "unknown column; known are " + known));
    }
    return header.indexOf(name) == index
        ? Optional.empty()
        : Optional.of(violation(name, "a column may stand once"));
  }

  private static Violation violation(String name, String detail) {
    return new Violation("/" + SentText.step(name), detail);
  }

  void put(String name, String cell, ObjectNode item, RowReading row) {
    String text = SentText.oneLine(cell);
    if (!text.isEmpty()) {
      Column column = columns.get(name);
      JsonPointer at = JsonPointer.compile(column.at());
      String field = at.last().getMatchingProperty();
      ObjectNode parent = item.withObject(at.head());
      switch (column.type()) {
        case TEXT -> parent.put(field, text);
        case LIST -> list(text, parent.putArray(field));
        case NUMBER -> number(name, text, field, parent, row);
        case FLAG -> flag(name, text, field, parent, row);
      }
    }
  }

  /** An error with the column that its place came from, so that it names what the sender can find. */
  Violation named(Violation error) {
    return new Violation(pointer(error.pointer()), error.detail());
  }

  private String pointer(String ofItem) {
    return columns.entrySet().stream()
        .filter(column -> isAt(ofItem, column.getValue().at()))
        .max(Comparator.comparing(column -> column.getValue().at().length()))
        .map(column -> "/" + column.getKey() + ofItem.substring(column.getValue().at().length()))
        .orElse(ofItem);
  }

  private static boolean isAt(String pointer, String place) {
    return pointer.equals(place) || pointer.startsWith(place + "/");
  }

  private static void list(String text, ArrayNode into) {
    LIST.splitAsStream(text)
        .map(String::strip)
        .filter(element -> !element.isEmpty())
        .forEach(into::add);
  }

  private static void number(
      String name, String text, String field, ObjectNode into, RowReading row) {
    try {
      into.put(field, Integer.parseInt(text));
    } catch (NumberFormatException none) {
      row.refuse("/" + name, "must be a whole number");
    }
  }

  private static void flag(
      String name, String text, String field, ObjectNode into, RowReading row) {
    if (text.equals("true") || text.equals("false")) {
      into.put(field, Boolean.parseBoolean(text));
    } else {
      row.refuse("/" + name, "must be true or false");
    }
  }
}
