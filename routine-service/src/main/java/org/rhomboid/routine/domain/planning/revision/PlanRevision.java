package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Cause;

/**
 * Changes a plan in force. Pure, and deterministic like the planner: what is done or past stays, minutes and ids stay, and what is
 * still to come keeps the planner's hard rules 1 to 6 by today's catalog, profile and answers, whatever was asked.
 */
public final class PlanRevision {

  private PlanRevision() {}

  /**
   * Lets the sessions to come obey what holds today: doses as the answers say, no exercise that profile, answers or catalog keep
   * out. What goes gives its place to the best lawful one of its kind, where there is one.
   */
  public static Revision follow(RevisionInput input) {
    DraftWeek week = draft(input);
    new WeekRepair(week).repair();
    return new Finished(input.plan(), week, Map.of()).revision();
  }

  /**
   * Another exercise in the place of one; what is due anyway changes with it.
   *
   * @param wanted the one that the member asks for; empty: the best
   */
  public static SwapOutcome swap(
      RevisionInput input, UUID sessionId, String slug, Optional<String> wanted) {
    Optional<PlannedSession> found = input.session(sessionId);
    if (found.isEmpty()) {
      return new SwapOutcome.UnknownSession();
    }
    if (!input.isOpen(found.get())) {
      return new SwapOutcome.SessionOver();
    }
    if (found.get().items().stream().noneMatch(it -> it.exercise().slug().equals(slug))) {
      return new SwapOutcome.NotInSession();
    }
    DraftWeek week = draft(input);
    new WeekRepair(week).repair();
    return new Swap(input, week, session(week, sessionId), slug).decided(wanted);
  }

  /**
   * A session on another day of its week, under its id; what may not be done there is replaced, and what is due anyway changes
   * with it. To the day that it has: nothing moves.
   */
  public static MoveOutcome move(RevisionInput input, UUID sessionId, LocalDate date) {
    Optional<PlannedSession> found = input.session(sessionId);
    if (found.isEmpty()) {
      return new MoveOutcome.UnknownSession();
    }
    if (!input.isOpen(found.get())) {
      return new MoveOutcome.SessionOver();
    }
    return refusal(input, sessionId, date).orElseGet(() -> moved(input, sessionId, date));
  }

  /**
   * What becomes of the sessions whose day ended without them, as the member's policy says. Told again, nothing more happens; in a
   * week that is over nothing does.
   */
  public static Revision missed(RevisionInput input) {
    return new MissedDays(input).decided();
  }

  private static Optional<MoveOutcome> refusal(
      RevisionInput input, UUID sessionId, LocalDate date) {
    if (!IsoWeek.of(date).equals(input.plan().week())) {
      return Optional.of(new MoveOutcome.OtherWeek());
    }
    if (date.isBefore(input.today())) {
      return Optional.of(new MoveOutcome.DatePast());
    }
    boolean taken =
        input.plan().sessions().stream()
            .anyMatch(it -> it.date().equals(date) && !it.id().equals(sessionId));
    return taken ? Optional.of(new MoveOutcome.DateTaken()) : Optional.empty();
  }

  private static MoveOutcome moved(RevisionInput input, UUID sessionId, LocalDate date) {
    List<OpenSession> open = open(input);
    OpenSession one =
        open.stream().filter(it -> it.planned().id().equals(sessionId)).findFirst().orElseThrow();
    boolean lackedPrevention = WeekRepair.lacksPrevention(draft(input));
    if (!date.equals(one.date())) {
      one.moveTo(date, new Told(ChangeCode.MOVED, Cause.movedByYou()));
    }
    DraftWeek week = new DraftWeek(input.request(), fixed(input), open);
    new WeekRepair(week).repair();
    if (one.isEmpty()) {
      return new MoveOutcome.Refused(Exclusions.NO_LAWFUL_SESSION);
    }
    return WeekRepair.lacksPrevention(week) && !lackedPrevention
        ? new MoveOutcome.Refused(Exclusions.NO_PREVENTION)
        : new MoveOutcome.Moved(new Finished(input.plan(), week, Map.of()).revision());
  }

  private static DraftWeek draft(RevisionInput input) {
    return new DraftWeek(input.request(), fixed(input), open(input));
  }

  private static List<OpenSession> open(RevisionInput input) {
    return input.plan().sessions().stream().filter(input::isOpen).map(OpenSession::new).toList();
  }

  private static List<PlannedSession> fixed(RevisionInput input) {
    return input.plan().sessions().stream().filter(it -> !input.isOpen(it)).toList();
  }

  private static OpenSession session(DraftWeek week, UUID id) {
    return week.open().stream()
        .filter(it -> it.planned().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
