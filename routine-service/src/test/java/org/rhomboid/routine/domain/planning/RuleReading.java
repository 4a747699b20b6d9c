package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** The checker's own reading of who may do what and how long it takes. */
final class RuleReading {

  private final PlanRequest request;
  private final Profile profile;

  RuleReading(PlanRequest request) {
    this.request = request;
    this.profile = request.profile();
  }

  /** What the member's answers took out, for a time or for another. */
  boolean isOut(Exercise exercise, LocalDate date) {
    Prescription prescription = request.prescribed().get(exercise.slug());
    return prescription != null
        && (prescription.replacedBy().isPresent()
            || prescription.outUntil().isPresent() && date.isBefore(prescription.outUntil().get()));
  }

  /** Rule 1, and a dose to plan. */
  boolean isAllowed(Exercise exercise) {
    if (exercise.dose().isEmpty() || !exercise.dose().get().saysHowMuch()) {
      return false;
    }
    if (profile.dislikes().contains(exercise.slug())
        || profile.conditions().contains("serious-injury")
        || exercise.needsBalance() && profile.conditions().contains("balance-problem")) {
      return false;
    }
    for (Caution caution : exercise.cautions()) {
      if (caution.severity() == Severity.BLOCK
          && profile.conditions().contains(caution.condition())) {
        return false;
      }
    }
    Set<String> all = new HashSet<>(profile.equipment());
    Set<String> carried = new HashSet<>(profile.equipment());
    carried.remove("row-machine");
    carried.remove("rowing-machine");
    boolean lies =
        exercise.positions().equals(List.of("supine"))
            || exercise.positions().equals(List.of("side-lying"));
    boolean allowed = false;
    for (Setting setting : profile.settings()) {
      allowed |=
          switch (setting) {
            case DESK -> exercise.desk() && doable(exercise, all);
            case OUTDOORS -> !lies && doable(exercise, carried);
            case HOME, GYM -> doable(exercise, all);
          };
    }
    return allowed;
  }

  private static boolean doable(Exercise exercise, Set<String> things) {
    for (String thing : exercise.equipment().allOf()) {
      if (!things.contains(thing)) {
        return false;
      }
    }
    boolean one = exercise.equipment().anyOf().isEmpty();
    for (String thing : exercise.equipment().anyOf()) {
      one |= things.contains(thing);
    }
    return one;
  }

  /** Rule 3: the seconds of the smallest dose of rule 6. */
  static int shortestSeconds(Exercise exercise) {
    EffectiveDose dose = exercise.dose().orElseThrow();
    return seconds(
        exercise,
        Math.max(1, dose.sets().map(Range::min).orElse(1)),
        dose.reps().map(RuleReading::lowest).orElse(null),
        dose.holdSeconds().map(RuleReading::lowest).orElse(null),
        rest(exercise));
  }

  /** Rule 3: 30 s between sets of strength and 10 s of others, as far as the dose allows. */
  private static int rest(Exercise exercise) {
    int usual = exercise.kind() == Kind.STRENGTH ? 30 : 10;
    Range stated = exercise.dose().orElseThrow().restSeconds().orElse(new Range(usual, usual));
    return Math.max(stated.min(), Math.min(stated.max(), usual));
  }

  /** Rule 6: the bottom of a range, half of n for up to n. */
  static int lowest(Range range) {
    return range.min() == 1 ? (range.max() + 1) / 2 : range.min();
  }

  /** Rule 3: the seconds of a dose. */
  static int seconds(Exercise exercise, int sets, Integer reps, Integer hold, int restSeconds) {
    EffectiveDose dose = exercise.dose().orElseThrow();
    int each = exercise.kind() == Kind.MOBILITY ? 3 : 4;
    if (dose.unit() == DoseUnit.BREATHS) {
      each = 5;
    }
    if (hold != null) {
      each = hold + 2;
    }
    int side = each * (reps == null ? 1 : reps) * dose.directions();
    if (dose.unit() == DoseUnit.PER_SPOT_SECONDS) {
      side *= 2;
    }
    int set = dose.perSide() ? side + 5 + side : side;
    return 10 + set * sets + restSeconds * (sets - 1);
  }

  /** Rule 2: whether a stretch among them shares a target with a release. */
  static boolean stretchShares(List<Exercise> among, Exercise release) {
    for (Exercise exercise : among) {
      for (String target : exercise.targets()) {
        if (exercise.kind() == Kind.STRETCH && release.targets().contains(target)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Rule 5: the primary targets of strength by day, planned and performed. */
  static Map<LocalDate, Set<String>> strengthWorked(PlanRequest request, Plan plan) {
    Map<LocalDate, Set<String>> worked = new HashMap<>();
    for (PlannedSession session : plan.sessions()) {
      for (PlannedItem item : session.items()) {
        if (item.exercise().kind() == Kind.STRENGTH) {
          worked
              .computeIfAbsent(session.date(), day -> new HashSet<>())
              .add(item.exercise().targets().get(0));
        }
      }
    }
    for (PastSession session : request.around()) {
      for (PastSession.Item item : session.items()) {
        if (item.done() && item.strengthTarget().isPresent()) {
          worked
              .computeIfAbsent(session.date(), day -> new HashSet<>())
              .add(item.strengthTarget().get());
        }
      }
    }
    return worked;
  }
}
