package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.LibraryChanges.Change;
import org.rhomboid.catalog.domain.LibraryChanges.Current;
import org.rhomboid.catalog.domain.LibraryChanges.Shipped;

@DisplayName("What a shipped library changes")
class LibraryChangesTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final Exercise exercise =
      Samples.exercise(
          "band-row",
          Samples.traits(
              Kind.STRENGTH, new Equipment(List.of(), List.of()), List.of(), "rhomboids"),
          List.of(),
          Samples.reps("000", new Range(8, 12)));

  @Test
  @DisplayName("a new exercise is its revision 1")
  void added() {
    assertThat(LibraryChanges.of(shipped("a"), Map.of(), NOW))
        .containsExactly(new Change(new Revision(Layer.LIBRARY, 1, NOW, exercise), "a"));
  }

  @Test
  @DisplayName("the same content makes no revision")
  void unchanged() {
    assertThat(LibraryChanges.of(shipped("a"), Map.of("band-row", new Current(3, "a")), NOW))
        .isEmpty();
  }

  @Test
  @DisplayName("other content is the next revision")
  void changed() {
    assertThat(LibraryChanges.of(shipped("b"), Map.of("band-row", new Current(3, "a")), NOW))
        .extracting(change -> change.revision().number(), Change::fingerprint)
        .containsExactly(tuple(4, "b"));
  }

  @Test
  @DisplayName("what the release no longer ships stays as it is")
  void notShipped() {
    assertThat(LibraryChanges.of(List.of(), Map.of("band-row", new Current(3, "a")), NOW))
        .isEmpty();
  }

  private List<Shipped> shipped(String fingerprint) {
    return List.of(new Shipped(exercise, fingerprint));
  }
}
