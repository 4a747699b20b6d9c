package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;

/**
 * Puts one session together: first what every session needs, then whatever is best for the week
 * until the time is up, then smaller doses into what is left, then more of what is in.
 */
final class SessionFiller {

  /** Planner 2: the stretch comes first because it closes; the others are found around it. */
  private static final List<Kind> FRAME = List.of(Kind.STRETCH, Kind.MOBILITY);

  /** Planner 4: longer sessions strengthen too. */
  private static final List<Kind> FRAME_WITH_STRENGTH =
      List.of(Kind.STRETCH, Kind.MOBILITY, Kind.STRENGTH);

  private final WeekDraft week;
  private final SessionDraft session;
  private final Selection selection;

  SessionFiller(WeekDraft week, SessionDraft session, List<Candidate> candidates) {
    this.week = week;
    this.session = session;
    this.selection = new Selection(week, session, candidates);
  }

  /** Leaves the session empty where not even a warm-up and a closing stretch are possible. */
  void fill() {
    boolean strengthens = ReliefAndPrevention.concerns(session.minutes());
    if (strengthens && fits(FRAME_WITH_STRENGTH)) {
      begin(FRAME_WITH_STRENGTH);
    } else if (fits(FRAME)) {
      begin(FRAME);
    } else {
      return;
    }
    fillUp(Candidate::atStart);
    if (!session.isLongEnough()) {
      fillUp(Candidate::atLowest);
    }
    // Where everything is in, the session stays short: a first dose is no way to fill time
    if (!session.isLongEnough() && selection.isTimeShort()) {
      raiseDoses();
    }
  }

  private boolean fits(List<Kind> kinds) {
    OptionalInt seconds = shortest(kinds);
    return seconds.isPresent() && seconds.getAsInt() <= session.secondsLeft();
  }

  /** Adds the best of each kind that leaves room for the kinds after it. */
  private void begin(List<Kind> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      int reserved = shortest(kinds.subList(i + 1, kinds.size())).orElseThrow();
      Optional<Chosen> atStart = selection.best(kind, Candidate::atStart, reserved);
      week.add(
          session,
          atStart
              .or(() -> selection.best(kind, Candidate::atLowest, reserved))
              .orElseThrow(() -> new IllegalStateException("the frame was found to fit")));
    }
  }

  /** Goes on beyond what is long enough only as long as the week becomes better. */
  private void fillUp(Function<Candidate, Chosen> dose) {
    Optional<Chosen> best = selection.best(dose);
    while (best.isPresent()
        && (!session.isLongEnough() || week.scoreWith(best.get()) > week.score())) {
      week.add(session, best.get());
      best = selection.best(dose);
    }
  }

  private void raiseDoses() {
    boolean raised = true;
    while (raised && !session.isLongEnough()) {
      raised = false;
      for (int i = 0; i < session.chosen().size() && !session.isLongEnough(); i++) {
        raised |= raise(i);
      }
    }
  }

  private boolean raise(int index) {
    Chosen before = session.chosen().get(index);
    Optional<Chosen> more =
        before.raised().filter(it -> it.seconds() - before.seconds() <= session.secondsLeft());
    more.ifPresent(it -> week.change(session, index, it));
    return more.isPresent();
  }

  private OptionalInt shortest(List<Kind> kinds) {
    int sum = 0;
    for (Kind kind : kinds) {
      OptionalInt shortest = selection.shortest(kind);
      if (shortest.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += shortest.getAsInt();
    }
    return OptionalInt.of(sum);
  }
}
