package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A data file that does not fit stops the service, and says which")
final class ShippedTest {

  @Test
  @DisplayName("a missing file")
  void missingFile() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shipped.read("exercises/moon-walk.yaml", ExerciseDocument.class))
        .withMessage("not in the library: exercises/moon-walk.yaml");
  }

  @Test
  @DisplayName("a property that its document does not know")
  void unknownProperty() {
    assertThatThrownBy(() -> Shipped.read("vocabulary.yaml", IndexDocument.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("library/vocabulary.yaml cannot be read");
  }

  @Test
  @DisplayName("an exercise without an entry of cautions")
  void missingEntry() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shipped.entry(Map.of(), "wall-angel", "cautions"))
        .withMessage("wall-angel has no entry in cautions");
  }
}
