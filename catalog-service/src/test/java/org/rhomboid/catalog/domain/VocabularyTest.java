package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.Samples.exercise;
import static org.rhomboid.catalog.domain.Samples.reps;
import static org.rhomboid.catalog.domain.Samples.traits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vocabulary is closed")
final class VocabularyTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of("mobility", "Mobility"),
          Map.of(),
          Map.of("seated", "Seated", "standing", "Standing"),
          Map.of("wall", "Wall"),
          Map.of("neck", "Neck"),
          Map.of("arthritis", "Arthritis"),
          Map.of("stiffness", "Stiffness"),
          Map.of("cow", "Cow"));

  @Test
  @DisplayName("an exercise in its words has no unknown one")
  void known() {
    var equipment = new Equipment(List.of("wall"), List.of());

    assertThat(VOCABULARY.unknownIn(of(Kind.MOBILITY, equipment, "neck", "arthritis"))).isEmpty();
  }

  @Test
  @DisplayName("every unknown word is named with its field, all at once")
  void unknown() {
    var equipment = new Equipment(List.of("rope"), List.of("wall", "piano"));

    assertThat(VOCABULARY.unknownIn(of(Kind.STRETCH, equipment, "spleen", "hiccups")))
        .containsExactly(
            "kind: stretch",
            "equipment: rope",
            "equipment: piano",
            "targets: spleen",
            "cautions: hiccups");
  }

  private static Exercise of(Kind kind, Equipment equipment, String target, String condition) {
    var caution = new Caution(condition, Severity.WARN, "low", Optional.empty());
    return exercise(
        "sample",
        traits(kind, equipment, List.of(), target),
        List.of(caution),
        reps("000", new Range(5, 10)));
  }
}
