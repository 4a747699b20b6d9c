package org.rhomboid.catalog.in.rest;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.usecase.Library;

/** The words that each facet knows: the vocabulary's, and of the sources those that the library rests on. */
@Singleton
final class FacetWords {

  static final String NOTHING = "none";

  final Words<Kind> kind;
  final Words<String> target;
  final Words<String> equipment;
  final Words<String> position;
  final Words<Boolean> desk;
  final Words<Level> level;
  final Words<String> tradition;
  final Words<Source> source;

  /** No facet of an exercise, but asked of its substitutes. */
  FacetWords(Library library) {
    kind = new Words<>(words(Kind.values(), Kind::word), word -> Kind.ofWord(word).orElseThrow());
    target = new Words<>(library.vocabulary().targets().keySet(), Function.identity());
    equipment =
        new Words<>(withNothing(library.vocabulary().equipment().keySet()), Function.identity());
    position = new Words<>(library.vocabulary().positions().keySet(), Function.identity());
    desk = new Words<>(Set.of("true", "false"), Boolean::valueOf);
    level = new Words<>(words(Level.values(), Level::name), Level::valueOf);
    tradition = new Words<>(library.vocabulary().traditions().keySet(), Function.identity());
    source = new Words<>(sources(library), Source::new);
  }

  /**
   * The words of one facet.
   *
   * @param known all of them
   * @param read turns one of them into its value
   */
  record Words<T>(Set<String> known, Function<String, T> read) {

    Words {
      known = new TreeSet<>(known);
    }

    /**
     * @throws IllegalArgumentException for a word that is not known: matched exactly
     */
    T of(String word) {
      if (!known.contains(word)) {
        throw new IllegalArgumentException("not a known word");
      }
      return read.apply(word);
    }

    String accepted() {
      return "one of " + String.join(", ", known);
    }
  }

  private static <E> Set<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.toSet());
  }

  private static Set<String> withNothing(Set<String> equipment) {
    return Stream.concat(Stream.of(NOTHING), equipment.stream()).collect(Collectors.toSet());
  }

  private static Set<String> sources(Library library) {
    return Stream.concat(
            Stream.of(Source.OURS),
            library.exercises().stream().flatMap(exercise -> exercise.sources().stream()))
        .map(Source::word)
        .collect(Collectors.toSet());
  }
}
