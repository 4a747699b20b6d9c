package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.out.library.ExerciseDocument.VariantDocument;

@DisplayName("The library's texts")
final class LibraryWordingTest {

  static Stream<Named<Exercise>> exercises() {
    return new ShippedLibrary().exercises().stream().map(e -> Named.of(e.slug(), e));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  @DisplayName("instructions have 3 to 7 steps")
  void steps(Exercise exercise) {
    assertThat(exercise.guidance().instructions()).hasSizeBetween(3, 7);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  @DisplayName(
      "say in at most two sentences what it should feel like, and in three what it should not")
  void feels(Exercise exercise) {
    var feel = LibraryForms.of(exercise).feel();

    assertThat(feel.should()).hasSizeBetween(20, 160).matches("[^.]+\\.( [^.]+\\.)?");
    assertThat(feel.shouldNot()).hasSizeBetween(20, 200).matches("[^.]+\\.( [^.]+\\.){0,2}");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  @DisplayName("are whole sentences without control characters or stray blanks")
  void cleanText(Exercise exercise) {
    assertThat(texts(exercise))
        .allSatisfy(text -> assertThat(text).matches("(?s)[A-Z].*\\.").isEqualTo(text.strip()))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{Cntrl}|  "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  @DisplayName("promise no cure, no corrected posture and no prevented injury")
  void noPromises(Exercise exercise) {
    assertThat(texts(exercise))
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern(
                        "(?i)\\b(prevent|cure|heal|guarantee|pain-free|correct\\w* .*posture)"));
  }

  @Test
  @DisplayName(
      "share no run of 8 words with an article (compared where -Drhomboid.articles names their folder)")
  void ownWords() {
    SharedRuns articles = Articles.runs();

    assertThat(new ShippedLibrary().exercises())
        .allSatisfy(exercise -> assertThat(texts(exercise).flatMap(articles::in)).isEmpty());
  }

  @Test
  @DisplayName(
      "a copied run of 8 words is found, whatever its case and punctuation; 7 words are not")
  void plantedCopy() {
    var articles =
        new SharedRuns(8, Stream.of("Hold the stretch, then let it go and breathe out."));

    assertThat(articles.in("First, hold the Stretch. Then let it go; and rest."))
        .containsExactly("hold the stretch then let it go and");
    assertThat(articles.in("Hold the stretch, then let it go.")).isEmpty();
  }

  private static Stream<String> texts(Exercise exercise) {
    var guidance = exercise.guidance();
    return Stream.of(
            guidance.instructions().stream(),
            guidance.cues().stream().map(Statement::text),
            guidance.progression().map(Statement::text).stream(),
            exercise.doses().stream().map(Dose::why).flatMap(Optional::stream),
            exercise.provenance().notes().stream(),
            feel(exercise),
            variants(exercise).map(VariantDocument::text))
        .flatMap(Function.identity());
  }

  private static Stream<String> feel(Exercise exercise) {
    var feel = LibraryForms.of(exercise).feel();
    return Stream.of(feel.should(), feel.shouldNot());
  }

  private static Stream<VariantDocument> variants(Exercise exercise) {
    return LibraryForms.variants(exercise).stream();
  }
}
