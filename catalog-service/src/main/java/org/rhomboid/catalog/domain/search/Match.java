package org.rhomboid.catalog.domain.search;

import java.util.List;
import java.util.Objects;

/**
 * Why an exercise was found.
 *
 * @param text the name, the alias, the step or the cue that fits, as it is shown
 * @param words the words of the text that fit, as they stand in it; empty where only words were typed that every text has
 */
public record Match(Field field, How how, String text, List<String> words) {

  public Match {
    Objects.requireNonNull(field);
    Objects.requireNonNull(how);
    Objects.requireNonNull(text);
    words = List.copyOf(words);
  }
}
