package org.rhomboid.routine.domain.adaptation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rhomboid.routine.domain.performed.PainReport;
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

  private final List<PainReport> reports;
  private final boolean alarming;
  private final boolean named;
  private final OptionalInt after;

  PainDuring(Collection<PainReport> ofTheSession) {
    reports = ofTheSession.stream().filter(PainDuring::tellsOfTheSession).toList();
    alarming = reports.stream().anyMatch(it -> it.symptoms().stream().anyMatch(STOPPING::contains));
    named =
        reports.stream()
            .flatMap(it -> it.byExercise().values().stream())
            .anyMatch(pain -> pain > SAFE);
    after = reports.stream().flatMap(it -> it.pain().stream()).mapToInt(it -> it).max();
  }

  boolean stops(Item item) {
    OptionalInt own = of(item);
    return own.orElse(0) > ACCEPTABLE || alarming && (named ? own.orElse(0) > SAFE : item.done());
  }

  /** More than safe; said of the exercise, else of the session. */
  boolean isSore(Item item) {
    return item.done() && said(item).orElse(0) > SAFE;
  }

  boolean isTold(Item item) {
    return said(item).isPresent();
  }

  private OptionalInt said(Item item) {
    OptionalInt own = of(item);
    return own.isPresent() ? own : after;
  }

  /** The worst that was told of it. */
  private OptionalInt of(Item item) {
    return reports.stream()
        .flatMap(it -> Optional.ofNullable(it.byExercise().get(item.slug())).stream())
        .mapToInt(it -> it)
        .max();
  }

  private static boolean tellsOfTheSession(PainReport report) {
    return report.kind() == PainReport.Kind.AFTER_SESSION || report.kind() == PainReport.Kind.ALONE;
  }
}
