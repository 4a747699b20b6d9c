package org.rhomboid.catalog.out.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The facts that the library is held against, as they were handed to the project. */
final class Facts {

  private Facts() {}

  /** One node an exercise, freshly read: a test may change it. */
  static List<JsonNode> exercises() {
    return StreamSupport.stream(read("exercise-facts.yaml").get("exercises").spliterator(), false)
        .toList();
  }

  static JsonNode safety() {
    return read("safety-and-ladders.yaml");
  }

  static JsonNode guidance() {
    return read("guidance-facts.yaml");
  }

  static JsonNode guidanceTerms() {
    return read("guidance-terms.yaml");
  }

  static JsonNode cueTerms() {
    return read("cue-terms.yaml");
  }

  static Stream<String> texts(JsonNode array) {
    return array == null
        ? Stream.empty()
        : StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  static List<String> list(JsonNode array) {
    return texts(array).toList();
  }

  private static JsonNode read(String file) {
    try (InputStream in = Facts.class.getResourceAsStream("/facts/" + file)) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
