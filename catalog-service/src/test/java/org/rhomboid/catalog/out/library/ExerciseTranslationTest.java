package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.TextStatus;
import org.rhomboid.catalog.domain.text.Translations;

@DisplayName("The exercises in other languages")
final class ExerciseTranslationTest {

  private static final List<Exercise> LIBRARY = new ShippedLibrary().exercises();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  @DisplayName("are complete: no text of any exercise is shown in English, and none is out of date")
  void complete(Language language) {
    assertThat(LIBRARY.stream().flatMap(it -> notTranslated(it, language).stream())).isEmpty();
  }

  @Test
  @DisplayName("would be found incomplete without their translations")
  void planted() {
    Exercise english = inEnglishOnly(LIBRARY.get(0));

    assertThat(notTranslated(english, Language.DE)).contains(english.slug() + " NAME FALLBACK");
  }

  @Test
  @DisplayName(
      "have the reasons of two cautions that hold together, also where one of them has a semicolon")
  void joinedReasons() {
    var phrases =
        new ShippedTranslations.Phrases(Map.of("a; b", "A; B", "c", "C", "a", "X", "d", "D"));

    assertThat(phrases.of("a; b; c")).contains("A; B; C");
    assertThat(phrases.of("c; d")).contains("C; D");
    assertThat(phrases.of("a; e")).isEmpty();
  }

  private static Exercise inEnglishOnly(Exercise it) {
    return new Exercise(
        it.slug(),
        it.naming(),
        it.traits(),
        it.guidance(),
        it.doses(),
        it.provenance(),
        it.cautions(),
        it.ladder(),
        Translations.NONE);
  }

  private static List<String> notTranslated(Exercise exercise, Language language) {
    return Localization.of(exercise, language).texts().entrySet().stream()
        .filter(text -> text.getValue() != TextStatus.TRANSLATED)
        .map(text -> exercise.slug() + " " + text.getKey() + " " + text.getValue())
        .toList();
  }
}
