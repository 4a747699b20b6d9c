package org.rhomboid.catalog.domain.search;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;

/**
 * What of an exercise is looked through, in one language. No text has a NUL.
 *
 * @param instructions a step each
 * @param cues what to watch for
 */
public record SearchText(
    String slug,
    Language language,
    String name,
    List<String> aliases,
    List<String> instructions,
    List<String> cues) {

  public SearchText {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(language);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    instructions = List.copyOf(instructions);
    cues = List.copyOf(cues);
  }

  /** In each language that it is told in, if only in part: what is searched is what is shown. */
  public static List<SearchText> allOf(Exercise exercise) {
    return Arrays.stream(Language.values())
        .map(language -> Localization.of(exercise, language))
        .filter(told -> told.spoken() == told.language())
        .map(SearchText::of)
        .toList();
  }

  private static SearchText of(Localized told) {
    Exercise exercise = told.exercise();
    return new SearchText(
        exercise.slug(),
        told.language(),
        exercise.naming().name(),
        exercise.naming().aliases(),
        exercise.guidance().instructions(),
        exercise.guidance().cues().stream().map(Statement::text).toList());
  }
}
