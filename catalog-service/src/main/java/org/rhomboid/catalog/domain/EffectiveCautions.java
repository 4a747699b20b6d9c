package org.rhomboid.catalog.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cautions of an exercise: its own and those of every exercise, one a condition.
 *
 * <p>Where both speak of a condition, both hold: the stricter severity counts, with its substitute, and no reason is lost, the
 * exercise's own first, as it is the more specific. Sorted by severity, the strictest first, then by condition, so that a reader
 * meets a block first and the same cautions always read the same.
 */
public final class EffectiveCautions {

  private static final Comparator<Caution> STRICTEST_FIRST =
      Comparator.comparing(Caution::severity).reversed().thenComparing(Caution::condition);

  private EffectiveCautions() {}

  public static List<Caution> of(List<Caution> own, List<Caution> everyExercise) {
    Map<String, Caution> byCondition = new LinkedHashMap<>();
    Stream.of(own, everyExercise)
        .flatMap(Collection::stream)
        .forEach(
            caution ->
                byCondition.merge(caution.condition(), caution, EffectiveCautions::bothHold));
    return byCondition.values().stream().sorted(STRICTEST_FIRST).toList();
  }

  private static Caution bothHold(Caution first, Caution second) {
    Caution stricter = second.severity().compareTo(first.severity()) > 0 ? second : first;
    return new Caution(
        first.condition(),
        stricter.severity(),
        first.reason() + "; " + second.reason(),
        stricter.substitute());
  }
}
