package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.layer.SampleExercise;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.TextStatus;
import org.rhomboid.catalog.domain.text.Translation;
import org.rhomboid.catalog.domain.text.Translations;

@DisplayName("The translations of the library are complete")
final class TranslationCompletenessTest {

  private static final List<Exercise> EXERCISES = new ShippedLibrary().exercises();

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  @DisplayName("every text of every exercise is translated, from the English as it is")
  void complete(Language language) {
    assertThat(incomplete(EXERCISES, language)).isEmpty();
    assertThat(texts(language)).isEqualTo(texts(Language.EN)).isGreaterThan(5 * EXERCISES.size());
  }

  @Test
  @DisplayName("one that is missing and one that is outdated are found")
  void planted() {
    Translation german =
        new Translation(
                Optional.of("Rudern"),
                List.of(),
                List.of("Steh.", "Zieh."),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Set.of())
            .outdatedBy(Set.of(TextField.INSTRUCTIONS));
    SampleExercise sample = new SampleExercise("band-row");
    sample.translations = new Translations(Map.of(Language.DE, german), Map.of());

    assertThat(incomplete(List.of(sample.exercise()), Language.DE))
        .contains("band-row: INSTRUCTIONS OUTDATED", "band-row: CUES FALLBACK")
        .doesNotContain("band-row: NAME FALLBACK");
  }

  private static List<String> incomplete(List<Exercise> exercises, Language language) {
    return exercises.stream()
        .map(exercise -> Localization.of(exercise, language))
        .flatMap(TranslationCompletenessTest::incomplete)
        .toList();
  }

  private static Stream<String> incomplete(Localized localized) {
    return localized.texts().entrySet().stream()
        .filter(text -> text.getValue() != TextStatus.TRANSLATED)
        .map(text -> localized.exercise().slug() + ": " + text.getKey() + " " + text.getValue());
  }

  /** How many texts there are; other names aside, of which a language has its own. */
  private static int texts(Language language) {
    return EXERCISES.stream()
        .map(exercise -> Localization.of(exercise, language).texts().keySet())
        .map(fields -> fields.stream().filter(it -> it != TextField.ALIASES))
        .mapToInt(fields -> fields.collect(Collectors.toSet()).size())
        .sum();
  }
}
