package org.rhomboid.catalog.in.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;

/**
 * The closed words of the catalog, each with its display name, in the catalog's own order.
 *
 * @param symptoms what a check-in can name, red flags among them
 * @param breathPhases the phases of a movement that an exercise's {@code breath} names
 */
@Schema(name = "Vocabulary")
record VocabularyResponse(
    List<Word> kinds,
    List<Word> traditions,
    List<Word> positions,
    List<Word> equipment,
    List<Word> targets,
    List<Word> conditions,
    List<Word> symptoms,
    List<Word> breathPhases) {

  /**
   * @param slug the word as requests and answers use it
   * @param language of the name
   */
  @Schema(name = "Word")
  record Word(String slug, String name, String language) {}

  /**
   * @param shown the names in {@code language}; a word without one keeps its English name
   */
  static VocabularyResponse of(Vocabulary english, Vocabulary shown, Language language) {
    return new VocabularyResponse(
        words(english.kinds(), shown.kinds(), language),
        words(english.traditions(), shown.traditions(), language),
        words(english.positions(), shown.positions(), language),
        words(english.equipment(), shown.equipment(), language),
        words(english.targets(), shown.targets(), language),
        words(english.conditions(), shown.conditions(), language),
        words(english.symptoms(), shown.symptoms(), language),
        words(english.breathPhases(), shown.breathPhases(), language));
  }

  private static List<Word> words(
      Map<String, String> english, Map<String, String> shown, Language language) {
    return english.entrySet().stream()
        .map(
            word ->
                shown.containsKey(word.getKey())
                    ? new Word(word.getKey(), shown.get(word.getKey()), language.tag())
                    : new Word(word.getKey(), word.getValue(), Language.SOURCE.tag()))
        .toList();
  }
}
