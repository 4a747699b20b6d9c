package org.rhomboid.routine.domain.adaptation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PainReport.Kind;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;

/**
 * Pain and symptoms of one session. The bounds are those of the pain-monitoring model (Silbernagel): at most 3 is safe, 4 to 5 acceptable, above 5 is not.
 *
 * <p>Symptoms are told of a session and not of an exercise: they stop the exercises that the member named with more than safe pain, and where none is named, all that were done. The pain
 * after a session holds the steps up of exercises without a word of their own, but stops none of them.
 */
final class PainDuring {

  static final int SAFE = 3;
  static final int ACCEPTABLE = 5;

  /** Sharp, radiating (down an arm too), dizzy: words of the symptom vocabulary. */
  static final Set<String> STOPPING =
      Set.of(
          "sharp-pain",
          "radiating-neck-discomfort",
          "numbness-or-tingling",
          "limb-weakness",
          "fainting");

  /** The worst that was told of each exercise. */
  private final Map<String, Integer> byExercise = new HashMap<>();

  private Optional<Integer> after = Optional.empty();
  private boolean alarming;
  private boolean named;

  PainDuring(Collection<PainReport> ofTheSession) {
    for (PainReport report : ofTheSession) {
      if (report.kind() == Kind.AFTER_SESSION || report.kind() == Kind.ALONE) {
        hear(report);
      }
    }
  }

  private void hear(PainReport report) {
    report.byExercise().forEach((slug, pain) -> byExercise.merge(slug, pain, Math::max));
    named |= report.byExercise().values().stream().anyMatch(pain -> pain > SAFE);
    alarming |= report.symptoms().stream().anyMatch(STOPPING::contains);
    if (report.pain().orElse(0) >= after.orElse(0)) {
      after = report.pain().or(() -> after);
    }
  }

  boolean stops(Item item) {
    int own = byExercise.getOrDefault(item.slug(), 0);
    return own > ACCEPTABLE || alarming && (named ? own > SAFE : item.done());
  }

  /** More than safe; said of the exercise, else of the session. */
  boolean isSore(Item item) {
    return item.done() && byExercise.getOrDefault(item.slug(), after.orElse(0)) > SAFE;
  }

  /** Whether the member said how it felt, of the exercise or of the session. */
  boolean isTold(Item item) {
    return after.isPresent() || byExercise.containsKey(item.slug());
  }
}
