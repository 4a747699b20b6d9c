package org.rhomboid.routine.domain.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * Makes a member's plan of one week: a first week is put together day after day, then improved as
 * long as that is worth its while. A pure function (rule 8): the same request gives the same plan
 * to the byte. It never fails: where the rules leave nothing to do, the plan has fewer sessions or
 * none and says why.
 */
public final class Planner {

  private final PlanRequest request;
  private final Candidates candidates;
  private final WeekDraft week;

  private Planner(PlanRequest request) {
    this.request = request;
    this.candidates = new Candidates(request);
    this.week =
        new WeekDraft(
            candidates,
            request.trainingDates(),
            request.profile().minutesPerSession(),
            StrengthDays.of(request.around()));
  }

  /**
   * The plan of the requested week. Whether the week may be planned is {@link WeekRefusal}'s
   * question, asked before; days before today get no session.
   */
  public static Plan plan(PlanRequest request) {
    Planner planner = new Planner(request);
    new LocalSearch(planner.week).run();
    return planner.finished();
  }

  private Plan finished() {
    List<SessionDraft> sessions =
        Arrays.stream(week.sessions()).filter(session -> !session.isEmpty()).toList();
    Omissions omissions = new Omissions(sessions, candidates, request.around());
    Explanation explanation = new Explanation(request, candidates.goals());
    return new Plan(
        request.planId(),
        request.week(),
        sessions.stream().map(session -> planned(session, explanation)).toList(),
        omissions.shorterBecause(),
        unmet(sessions),
        week.percent(),
        excluded(omissions));
  }

  private PlannedSession planned(SessionDraft session, Explanation explanation) {
    return new PlannedSession(
        NameBasedId.ofSession(request.planId(), session.date()),
        session.date(),
        session.minutes(),
        explanation.items(session));
  }

  private List<Excluded> excluded(Omissions omissions) {
    return Stream.of(withdrawn(), candidates.refused(), omissions.leftOut(week))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Excluded::slug))
        .toList();
  }

  private List<Excluded> withdrawn() {
    return request.catalog().withdrawn().entrySet().stream()
        .map(gone -> new Excluded(gone.getKey(), Exclusion.withdrawn(gone.getValue())))
        .toList();
  }

  private List<Reason> unmet(List<SessionDraft> sessions) {
    List<Reason> unmet = new ArrayList<>();
    if (week.sessions().length == 0) {
      unmet.add(Shortfall.noTrainingDayLeft());
    } else if (sessions.isEmpty()) {
      unmet.add(whyNoSession());
    }
    long longSessions =
        sessions.stream()
            .filter(session -> ReliefAndPrevention.concerns(session.minutes()))
            .count();
    List<Exercise> planned =
        sessions.stream().flatMap(session -> session.exercises().stream()).toList();
    unmet.addAll(ReliefAndPrevention.unmet(longSessions, planned, candidates.exercises()));
    return unmet;
  }

  private Shortfall whyNoSession() {
    if (!candidates.has(Kind.MOBILITY)) {
      return Shortfall.noWarmUp();
    }
    return candidates.has(Kind.STRETCH)
        ? Shortfall.warmUpAndStretchTooLong()
        : Shortfall.noClosingStretch();
  }
}
