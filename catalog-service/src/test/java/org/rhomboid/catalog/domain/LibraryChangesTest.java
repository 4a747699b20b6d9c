package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a shipped library changes")
class LibraryChangesTest {

  private static final Instant BEFORE = Instant.parse("2026-10-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final Exercise exercise = exercise(8);
  private final Exercise changed = exercise(10);

  @Test
  @DisplayName("a new exercise is its revision 1")
  void added() {
    assertThat(of(List.of(exercise), Map.of()))
        .containsExactly(Revision.ofLibrary(1, NOW, exercise));
  }

  @Test
  @DisplayName("the same content makes no revision")
  void unchanged() {
    assertThat(of(List.of(exercise), held(Revision.ofLibrary(3, BEFORE, exercise)))).isEmpty();
  }

  @Test
  @DisplayName("other content is the next revision")
  void otherContent() {
    assertThat(of(List.of(changed), held(Revision.ofLibrary(3, BEFORE, exercise))))
        .containsExactly(Revision.ofLibrary(4, NOW, changed));
  }

  @Test
  @DisplayName("what the release no longer ships is retired, once, with what replaces it")
  void notShipped() {
    Map<String, Revision> held = held(Revision.ofLibrary(3, BEFORE, exercise));

    List<Revision> changes =
        LibraryChanges.of(List.of(), held, Map.of("band-row", "seated-row"), NOW);

    assertThat(changes).singleElement().extracting(Revision::state).isEqualTo(State.RETIRED);
    assertThat(changes.get(0).replacedBy()).contains("seated-row");
    assertThat(changes.get(0).number()).isEqualTo(4);
    assertThat(of(List.of(), held(changes.get(0)))).isEmpty();
  }

  @Test
  @DisplayName("what was recalled comes back only with other content")
  void recalled() {
    Revision recalled =
        LibraryChanges.withdrawn(
            Revision.ofLibrary(3, BEFORE, exercise), State.RECALLED, Optional.empty(), BEFORE);

    assertThat(of(List.of(exercise), held(recalled))).isEmpty();
    assertThat(of(List.of(changed), held(recalled)))
        .containsExactly(Revision.ofLibrary(5, NOW, changed));
  }

  @Test
  @DisplayName("what was retired and is shipped again is published again")
  void retiredAndBack() {
    Revision retired =
        LibraryChanges.withdrawn(
            Revision.ofLibrary(3, BEFORE, exercise), State.RETIRED, Optional.empty(), BEFORE);

    assertThat(of(List.of(exercise), held(retired)))
        .containsExactly(Revision.ofLibrary(5, NOW, exercise));
  }

  private static List<Revision> of(List<Exercise> library, Map<String, Revision> held) {
    return LibraryChanges.of(library, held, Map.of(), NOW);
  }

  private static Map<String, Revision> held(Revision revision) {
    return Map.of(revision.slug(), revision);
  }

  private static Exercise exercise(int reps) {
    return Samples.exercise(
        "band-row",
        Samples.traits(Kind.STRENGTH, new Equipment(List.of(), List.of()), List.of(), "rhomboids"),
        List.of(),
        Samples.reps("000", new Range(reps, 12)));
  }
}
