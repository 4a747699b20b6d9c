package org.rhomboid.routine.domain.planning.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Finds the smallest changes of a profile that help: all single ones are tried first, and pairs only where none of them does. The planner is the judge: what it makes
 * of the wider profile is a lawful plan, or it is no remedy.
 */
final class Remedies {

  /** Remedies that are told. */
  static final int MOST = 3;

  /** Weeks that are planned to find them, at most. */
  static final int PLANS = 150;

  private static final int MOST_MINUTES = 60;

  /** What helps completely first, then by preference; of the same part of the profile the one with the better week. */
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing((Found found) -> !found.remedy.complete())
          .thenComparing(found -> found.remedy.changes().get(0).code())
          .thenComparing(found -> -found.score);

  private final PlanRequest request;
  private final Lack lack;
  private final Relaxations relaxations;
  private int plans;

  Remedies(PlanRequest request, Plan plan) {
    this.request = request;
    this.lack = Lack.of(request, plan);
    this.relaxations = new Relaxations(request);
  }

  private record Found(Remedy remedy, int score) {}

  List<Remedy> find() {
    List<Relaxation> singles = singles();
    List<Found> found = new ArrayList<>();
    singles.forEach(one -> attempt(List.of(one)).ifPresent(found::add));
    leastMinutes(List.of()).ifPresent(found::add);
    if (found.isEmpty()) {
      pairs(singles, found);
    }
    return found.stream().sorted(BEST_FIRST).limit(MOST).map(Found::remedy).toList();
  }

  /** All but minutes, of which the least that do are looked for. */
  private List<Relaxation> singles() {
    return Stream.of(
            relaxations.equipment(),
            relaxations.settings(),
            relaxations.trainingDays(),
            relaxations.dislikes())
        .flatMap(all -> all)
        .toList();
  }

  private void pairs(List<Relaxation> singles, List<Found> found) {
    for (int i = 0; i < singles.size(); i++) {
      Relaxation one = singles.get(i);
      for (Relaxation other : singles.subList(i + 1, singles.size())) {
        attempt(List.of(one, other)).ifPresent(found::add);
      }
      leastMinutes(List.of(one)).ifPresent(found::add);
    }
  }

  /** The fewest minutes that help, beside other changes; more of them help as well. */
  private Optional<Found> leastMinutes(List<Relaxation> beside) {
    int before = request.profile().minutesPerSession();
    int tooFew = before;
    Optional<Found> best = withMinutes(beside, MOST_MINUTES);
    int enough = MOST_MINUTES;
    while (best.isPresent() && enough - tooFew > 1) {
      int between = (tooFew + enough) / 2;
      Optional<Found> fewer = withMinutes(beside, between);
      if (fewer.isPresent()) {
        best = fewer;
        enough = between;
      } else {
        tooFew = between;
      }
    }
    return best;
  }

  private Optional<Found> withMinutes(List<Relaxation> beside, int minutes) {
    int before = request.profile().minutesPerSession();
    Relaxation more = Relaxation.minutes(minutes, before);
    return minutes > before
        ? attempt(Stream.concat(Stream.of(more), beside.stream()).toList())
        : Optional.empty();
  }

  private Optional<Found> attempt(List<Relaxation> changes) {
    Profile wider = request.profile();
    for (Relaxation change : changes) {
      wider = change.of(wider);
    }
    if (!mayHelp(wider) || plans == PLANS) {
      return Optional.empty();
    }
    plans++;
    PlanRequest changed = request.with(wider);
    Plan plan = Planner.plan(changed);
    Lack left = Lack.of(changed, plan);
    return lack.isAnsweredBy(left)
        ? Optional.of(
            new Found(new Remedy(changes, plan.sessions().size(), left.isNothing()), plan.score()))
        : Optional.empty();
  }

  /** Whether there is anything of each kind that is needed: most changes are ruled out by that, without planning a week. */
  private boolean mayHelp(Profile wider) {
    return admits(Kind.MOBILITY, wider)
        && admits(Kind.STRETCH, wider)
        && (!lack.sessions() || !lack.strength() || admits(Kind.STRENGTH, wider));
  }

  private boolean admits(Kind kind, Profile profile) {
    return request.catalog().exercises().stream()
        .anyMatch(it -> it.is(kind) && HardRules.refusal(it, profile).isEmpty());
  }
}
