package org.rhomboid.routine.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Equipment;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;

/** The library's 52 exercises as a fixture, in the shape of the catalog's API. */
public final class Library {

  private static final List<Exercise> EXERCISES = read();

  private Library() {}

  public static List<Exercise> exercises() {
    return EXERCISES;
  }

  public static Catalog catalog() {
    return Catalog.of(EXERCISES);
  }

  public static Exercise exercise(String slug) {
    return catalog().find(slug).orElseThrow();
  }

  private static List<Exercise> read() {
    try (InputStream json = Library.class.getResourceAsStream("library.json")) {
      List<Exercise> exercises = new ArrayList<>();
      new ObjectMapper().readTree(json).forEach(node -> exercises.add(exercise(node)));
      return List.copyOf(exercises);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Exercise exercise(JsonNode node) {
    return new Exercise(
        node.get("slug").asText(),
        Layer.valueOf(node.get("layer").asText()),
        node.get("revision").asInt(),
        node.get("name").asText(),
        Kind.of(node.get("kind").asText()).orElseThrow(),
        words(node.get("positions")),
        new Equipment(
            words(node.get("equipment").get("allOf")), words(node.get("equipment").get("anyOf"))),
        words(node.get("targets")),
        node.get("desk").asBoolean(),
        node.get("needsBalance").asBoolean(),
        words(node.get("levels")),
        Optional.ofNullable(node.get("dose")).map(Library::dose),
        stream(node.get("cautions")).map(Library::caution).toList(),
        node.get("sources").size(),
        words(node.get("ladder").get("easier")),
        words(node.get("ladder").get("harder")));
  }

  private static EffectiveDose dose(JsonNode node) {
    return new EffectiveDose(
        node.get("source").asText(),
        DoseUnit.valueOf(node.get("unit").asText()),
        range(node.get("sets")),
        range(node.get("reps")),
        range(node.get("holdSeconds")),
        node.get("perSide").asBoolean(),
        node.get("directions").asInt(),
        range(node.get("restSeconds")));
  }

  private static Optional<Range> range(JsonNode node) {
    return Optional.ofNullable(node)
        .map(it -> new Range(it.get("min").asInt(), it.get("max").asInt()));
  }

  private static Caution caution(JsonNode node) {
    return new Caution(
        node.get("condition").asText(),
        Severity.valueOf(node.get("severity").asText()),
        node.get("reason").asText());
  }

  private static List<String> words(JsonNode node) {
    return stream(node).map(JsonNode::asText).toList();
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
