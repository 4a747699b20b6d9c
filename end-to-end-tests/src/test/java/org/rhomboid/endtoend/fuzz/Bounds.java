package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every bound that the document has anywhere, and the numbers on both sides of it. */
record Bounds(List<Integer> around) {

  private static final Set<String> NAMES =
      Set.of(
          "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "maxProperties");

  /** Longer ones are tried as such. */
  private static final int LARGEST = 2_000;

  static Bounds of(JsonNode document) {
    Set<Integer> found = new TreeSet<>();
    collect(document, found);
    return new Bounds(
        found.stream().flatMap(it -> Stream.of(it - 1, it, it + 1)).distinct().toList());
  }

  private static void collect(JsonNode node, Set<Integer> found) {
    node.properties()
        .forEach(
            entry -> {
              if (NAMES.contains(entry.getKey()) && entry.getValue().asInt() <= LARGEST) {
                found.add(entry.getValue().asInt());
              }
            });
    node.forEach(child -> collect(child, found));
  }
}
