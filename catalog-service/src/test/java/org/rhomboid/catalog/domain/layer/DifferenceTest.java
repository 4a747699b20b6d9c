package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.catalog.domain.Exercise;

@DisplayName("What to look at again when the library has moved on under an overlay")
class DifferenceTest {

  @ParameterizedTest(name = "base {0}, library {1}, own {2}: {3}")
  @CsvSource({
    "A, A, A, false",
    "A, A, B, false",
    "A, B, A, true",
    "A, B, B, false",
    "A, B, C, true"
  })
  @DisplayName("is what the library changed, and not to the tenant's very words")
  void truthTable(String base, String library, String own, boolean differs) {
    List<Field<?>> fields =
        Difference.of(named(base), named(library), Draft.EMPTY.with(Field.NAME, own));

    assertThat(fields.contains(Field.NAME)).isEqualTo(differs);
  }

  @Test
  @DisplayName("is nothing that the tenant did not lay down")
  void followed() {
    assertThat(Difference.of(named("A"), named("B"), Draft.EMPTY.with(Field.ALIASES, List.of("C"))))
        .isEmpty();
  }

  @Test
  @DisplayName("comes in the order of the API")
  void order() {
    SampleExercise other = new SampleExercise("band-row");
    other.name = "B";
    other.aliases = List.of("D");
    other.notes = List.of("E");
    Draft draft =
        Draft.EMPTY
            .with(Field.NOTES, List.of("X"))
            .with(Field.ALIASES, List.of("X"))
            .with(Field.NAME, "X");

    assertThat(Difference.of(named("A"), other.exercise(), draft))
        .containsExactly(Field.NAME, Field.ALIASES, Field.NOTES);
  }

  private static Exercise named(String name) {
    SampleExercise sample = new SampleExercise("band-row");
    sample.name = name;
    return sample.exercise();
  }
}
