package org.rhomboid.catalog.domain.layer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.EffectiveCautions;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Vocabulary;

/**
 * Safety: the cautions of an exercise that a tenant lays down. Whatever the draft says, what holds for the library's exercise or for each exercise holds, and what
 * needs balance is blocked for a balance problem.
 *
 * @param laidDown absent: the draft says nothing of cautions
 */
record AssembledCautions(Optional<List<Caution>> laidDown, boolean needsBalance) {

  /** Why what needs balance is blocked, where nobody gives a reason. */
  static final String NEEDS_BALANCE = "needs balance";

  private static final Caution BALANCE =
      new Caution(Vocabulary.BALANCE_PROBLEM, Severity.BLOCK, NEEDS_BALANCE, Optional.empty());

  /** @param library of the exercise that the draft lies over */
  List<Caution> over(List<Caution> library) {
    return balanced(laidDown.map(own -> SafestCautions.of(library, own)).orElse(library));
  }

  /**
   * @param everyExercise what holds for each exercise, where the draft says nothing of it or less
   * @param conditions all of them: what the draft is silent about nobody has reviewed
   */
  List<Caution> alone(List<Caution> everyExercise, Collection<String> conditions) {
    return balanced(
        laidDown
            .map(own -> EffectiveCautions.of(own, missing(own, everyExercise)))
            .orElseGet(() -> SafestCautions.notReviewed(conditions)));
  }

  private List<Caution> balanced(List<Caution> cautions) {
    return needsBalance ? SafestCautions.of(List.of(BALANCE), cautions) : cautions;
  }

  private static List<Caution> missing(List<Caution> own, List<Caution> everyExercise) {
    List<String> weakened = SafestCautions.weakened(everyExercise, own);
    return everyExercise.stream()
        .filter(caution -> weakened.contains(caution.condition()))
        .toList();
  }
}
