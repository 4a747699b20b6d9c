package org.rhomboid.catalog.domain.search;

import java.util.List;
import java.util.Objects;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Statement;

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

  /** @param language the one that the exercise's texts are in */
  public static SearchText of(Exercise exercise, Language language) {
    return new SearchText(
        exercise.slug(),
        language,
        exercise.naming().name(),
        exercise.naming().aliases(),
        exercise.guidance().instructions(),
        exercise.guidance().cues().stream().map(Statement::text).toList());
  }
}
