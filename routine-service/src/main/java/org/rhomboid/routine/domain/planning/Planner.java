package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * Makes a member's plan of one week, day after day. A pure function (rule 8): the same request
 * gives the same plan to the byte. It never fails: where the rules leave nothing to do, the plan
 * has fewer sessions or none and says why.
 */
public final class Planner {

  private final PlanRequest request;
  private final List<Exercise> admitted;
  private final List<Candidate> candidates;
  private final SoftGoals goals;
  private final WeekDraft week;

  private Planner(PlanRequest request) {
    this.request = request;
    this.admitted =
        request.catalog().exercises().stream()
            .filter(exercise -> HardRules.refusal(exercise, request.profile()).isEmpty())
            .toList();
    this.candidates =
        admitted.stream().map(exercise -> new Candidate(exercise, request.profile())).toList();
    this.goals = SoftGoals.of(request.profile(), admitted, request.around());
    this.week = new WeekDraft(StrengthDays.of(request.around()), goals);
  }

  /**
   * The plan of the requested week. Whether the week may be planned is {@link WeekRefusal}'s
   * question, asked before; days before today get no session.
   */
  public static Plan plan(PlanRequest request) {
    Planner planner = new Planner(request);
    request.trainingDates().forEach(planner::planDay);
    return planner.finished();
  }

  private void planDay(LocalDate date) {
    SessionDraft session = new SessionDraft(date, request.profile().minutesPerSession());
    week.open(session);
    new SessionFiller(week, session, candidates).fill();
  }

  private Plan finished() {
    Omissions omissions = new Omissions(week, candidates);
    return new Plan(
        request.planId(),
        request.week(),
        week.sessions().stream().map(this::planned).toList(),
        omissions.shorterBecause(),
        unmet(),
        week.percent(),
        excluded(omissions));
  }

  private PlannedSession planned(SessionDraft session) {
    return new PlannedSession(
        NameBasedId.ofSession(request.planId(), session.date()),
        session.date(),
        session.minutes(),
        new Explanation(goals).items(session));
  }

  private List<Excluded> excluded(Omissions omissions) {
    return Stream.concat(refused(), omissions.leftOut().stream())
        .sorted(Comparator.comparing(Excluded::slug))
        .toList();
  }

  private Stream<Excluded> refused() {
    return Stream.concat(
        request.catalog().withdrawn().entrySet().stream()
            .map(gone -> new Excluded(gone.getKey(), Exclusion.withdrawn(gone.getValue()))),
        request.catalog().exercises().stream().flatMap(exercise -> refused(exercise).stream()));
  }

  private Optional<Excluded> refused(Exercise exercise) {
    Optional<Exclusion> refusal = HardRules.refusal(exercise, request.profile());
    return refusal.map(reason -> new Excluded(exercise.slug(), reason));
  }

  private List<Reason> unmet() {
    List<Reason> unmet = new ArrayList<>();
    if (request.trainingDates().isEmpty()) {
      unmet.add(Shortfall.noTrainingDayLeft());
    } else if (week.sessions().isEmpty()) {
      unmet.add(whyNoSession());
    }
    long longSessions =
        week.sessions().stream()
            .filter(session -> ReliefAndPrevention.concerns(session.minutes()))
            .count();
    unmet.addAll(ReliefAndPrevention.unmet(longSessions, week.exercises().toList(), admitted));
    return unmet;
  }

  private Shortfall whyNoSession() {
    if (admitted.stream().noneMatch(it -> it.is(Kind.MOBILITY))) {
      return Shortfall.noWarmUp();
    }
    return admitted.stream().noneMatch(it -> it.is(Kind.STRETCH))
        ? Shortfall.noClosingStretch()
        : Shortfall.warmUpAndStretchTooLong();
  }
}
