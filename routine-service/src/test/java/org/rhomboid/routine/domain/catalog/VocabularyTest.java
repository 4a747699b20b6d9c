package org.rhomboid.routine.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.Library;

class VocabularyTest {

  private final List<Exercise> library = Library.exercises();

  @Test
  @DisplayName("The library has 52 exercises and uses no word that the vocabulary lacks")
  void coversTheLibrary() {
    assertThat(library).hasSize(52);
    assertThat(library.stream().flatMap(it -> it.targets().stream()))
        .isSubsetOf(Vocabulary.TARGETS);
    assertThat(library.stream().flatMap(it -> it.positions().stream()))
        .isSubsetOf(Vocabulary.POSITIONS);
    assertThat(library.stream().flatMap(it -> it.equipment().allOf().stream()))
        .isSubsetOf(Vocabulary.EQUIPMENT);
    assertThat(library.stream().flatMap(it -> it.equipment().anyOf().stream()))
        .isSubsetOf(Vocabulary.EQUIPMENT);
    assertThat(library.stream().flatMap(it -> it.cautions().stream()).map(Caution::condition))
        .isSubsetOf(Vocabulary.CONDITIONS);
  }

  @Test
  @DisplayName("The kinds are the vocabulary's words")
  void namesTheKinds() {
    assertThat(Arrays.stream(Kind.values()).map(Kind::word)).isEqualTo(Vocabulary.KINDS);
    assertThat(Kind.of("release")).contains(Kind.RELEASE);
    assertThat(Kind.of("RELEASE")).isEmpty();
  }

  @Test
  @DisplayName("What lies and what is a machine are words of the wider lists")
  void nestsItsLists() {
    assertThat(Vocabulary.EQUIPMENT).containsAll(Vocabulary.MACHINES);
    assertThat(Vocabulary.POSITIONS).containsAll(Vocabulary.LYING_ON_BACK_OR_SIDE);
  }
}
