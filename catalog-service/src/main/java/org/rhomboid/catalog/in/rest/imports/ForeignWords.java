package org.rhomboid.catalog.in.rest.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign format's words for one thing and ours for the same. What is not in the table is refused: a plan is made of these words,
 * and a wrong one would hand an exercise to somebody who cannot do it.
 *
 * @param what the words are for, to be named in a refusal
 */
record ForeignWords(String what, Map<String, String> table) {

  /** Our word for "nothing". */
  static final String NONE = "none";

  ForeignWords {
    table = Map.copyOf(table);
  }

  /** Our word, or a refusal at the pointer. */
  Optional<String> translate(String word, String pointer, RowReading row) {
    Optional<String> ours = Optional.ofNullable(table.get(word.toLowerCase(Locale.ROOT)));
    if (ours.isEmpty()) {
      row.refuse(
          pointer,
          "the catalog has no "
              + what
              + " for \""
              + SentText.shortened(word)
              + "\": leave the exercise out, or send it as an exercise-pack in words of GET /vocabulary");
    }
    return ours;
  }

  /** Our words in their order, each once; what needs no word is left out. */
  List<String> translate(List<String> words, String pointer, RowReading row) {
    Set<String> ours = new LinkedHashSet<>();
    for (String word : words) {
      translate(word, pointer, row).filter(known -> !known.equals(NONE)).ifPresent(ours::add);
    }
    return List.copyOf(ours);
  }
}
