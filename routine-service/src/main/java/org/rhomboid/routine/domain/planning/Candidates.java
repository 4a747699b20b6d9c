package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.AnswersAllow;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.MemberDose;
import org.rhomboid.routine.domain.planning.rule.ReleaseIsFollowed;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;
import org.rhomboid.routine.domain.planning.rule.StrengthRests;

/**
 * What may be planned for a member, by slug and numbered in that order, so that of several that are
 * equally good the same one always comes first; and why the rest of the catalog may not.
 */
final class Candidates {

  private final PlanRequest request;
  private final List<Exercise> admitted = new ArrayList<>();
  private final List<Excluded> refused = new ArrayList<>();
  private final List<String> strengthTargets = new ArrayList<>();
  private final NumberSet nobody;
  private final Candidate[] all;
  private final SoftGoals goals;

  Candidates(PlanRequest request) {
    this.request = request;
    List<LocalDate> dates = request.trainingDates();
    for (Exercise exercise : request.catalog().exercises()) {
      Optional<Exclusion> refusal =
          HardRules.refusal(exercise, request.profile()).or(() -> refusal(exercise, dates));
      refusal.ifPresentOrElse(
          why -> refused.add(new Excluded(exercise.slug(), why)), () -> admitted.add(exercise));
    }
    List<MemberDose> doses =
        admitted.stream()
            .map(it -> MemberDose.of(it, request.profile(), request.prescription(it.slug())))
            .toList();
    Map<String, Integer> seconds = new HashMap<>();
    doses.forEach(it -> seconds.put(it.exercise().slug(), it.seconds(it.calledFor())));
    goals =
        SoftGoals.withDoses(
            request.profile(), admitted, request.around(), request.prescribed(), seconds);
    nobody = new NumberSet(admitted.size());
    all = new Candidate[doses.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          new Candidate(
              i, doses.get(i), goals, strengthTarget(admitted.get(i)), followers(admitted.get(i)));
    }
  }

  /** By number; not to be changed. */
  Candidate[] all() {
    return all;
  }

  List<Exercise> exercises() {
    return admitted;
  }

  SoftGoals goals() {
    return goals;
  }

  /** The exercises that are not for this member, or for none of the week's days. */
  List<Excluded> refused() {
    return refused;
  }

  boolean has(Kind kind) {
    return admitted.stream().anyMatch(it -> it.is(kind));
  }

  /** Why the member's answers keep an exercise out on a date, or empty. */
  Optional<Exclusion> refusal(Exercise exercise, LocalDate date) {
    return request.prescribed().isEmpty()
        ? Optional.empty()
        : request
            .prescription(exercise.slug())
            .flatMap(prescription -> AnswersAllow.refusal(prescription, date));
  }

  /** What rule 5 lets rest a day, by number. */
  List<String> strengthTargets() {
    return strengthTargets;
  }

  /**
   * Those that no choice within the week can bring in on a date: the member's answers keep them
   * out, or rule 5 because of what is done around the week.
   */
  NumberSet barred(LocalDate date, StrengthDays around) {
    boolean[] rests = new boolean[strengthTargets.size()];
    for (int i = 0; i < rests.length; i++) {
      rests[i] = StrengthRests.refusal(around, date, strengthTargets.get(i)).isPresent();
    }
    NumberSet barred = new NumberSet(all.length);
    for (Candidate candidate : all) {
      boolean rested = candidate.strengthTarget() >= 0 && rests[candidate.strengthTarget()];
      if (rested || refusal(candidate.exercise(), date).isPresent()) {
        barred.add(candidate.number());
      }
    }
    return barred;
  }

  private int strengthTarget(Exercise exercise) {
    if (exercise.strengthTarget().isEmpty()) {
      return -1;
    }
    String target = exercise.strengthTarget().get();
    if (!strengthTargets.contains(target)) {
      strengthTargets.add(target);
    }
    return strengthTargets.indexOf(target);
  }

  private NumberSet followers(Exercise exercise) {
    if (!exercise.is(Kind.RELEASE)) {
      return nobody;
    }
    NumberSet followers = new NumberSet(admitted.size());
    for (int i = 0; i < admitted.size(); i++) {
      if (ReleaseIsFollowed.isFollowedBy(exercise, admitted.get(i))) {
        followers.add(i);
      }
    }
    return followers;
  }

  private Optional<Exclusion> refusal(Exercise exercise, List<LocalDate> dates) {
    Optional<Exclusion> last = Optional.empty();
    for (LocalDate date : dates) {
      last = refusal(exercise, date);
      if (last.isEmpty()) {
        return last;
      }
    }
    return last;
  }
}
