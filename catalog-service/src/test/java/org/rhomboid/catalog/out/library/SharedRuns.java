package org.rhomboid.catalog.out.library;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a text has word for word in common with others, whatever the case and the punctuation. */
final class SharedRuns {

  private final int length;
  private final Set<String> runs;

  /**
   * @param length how many words in a row are a copy
   */
  SharedRuns(int length, Stream<String> others) {
    this.length = length;
    this.runs = others.flatMap(this::runs).collect(Collectors.toSet());
  }

  Stream<String> in(String text) {
    return runs(text).filter(runs::contains);
  }

  private Stream<String> runs(String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^a-z0-9']+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return IntStream.rangeClosed(0, words.size() - length)
        .mapToObj(start -> String.join(" ", words.subList(start, start + length)));
  }
}
