package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
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
  private final Selection selection;

  SessionFiller(WeekDraft week, Selection selection) {
    this.week = week;
    this.selection = selection;
  }

  /** Leaves the session empty where not even a warm-up and a closing stretch are possible. */
  void fill(int session) {
    boolean strengthens = ReliefAndPrevention.concerns(week.sessions()[session].minutes());
    if (strengthens && fits(session, FRAME_WITH_STRENGTH)) {
      begin(session, FRAME_WITH_STRENGTH);
    } else if (fits(session, FRAME)) {
      begin(session, FRAME);
    } else {
      return;
    }
    complete(session);
  }

  /** Goes on with a session that has begun, until it is as long as it can be and no addition pays. */
  void complete(int session) {
    fillUp(session, true);
    SessionDraft draft = week.sessions()[session];
    if (!draft.isLongEnough()) {
      fillUp(session, false);
    }
    // Where everything is in, the session stays short: a first dose is no way to fill time
    if (!draft.isLongEnough() && selection.isTimeShort(session)) {
      raiseDoses(session);
    }
  }

  private boolean fits(int session, List<Kind> kinds) {
    return shortest(session, kinds) <= week.sessions()[session].secondsLeft();
  }

  /** Adds the best of each kind that leaves room for the kinds after it. */
  private void begin(int session, List<Kind> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      int reserved = shortest(session, kinds.subList(i + 1, kinds.size()));
      week.add(session, selection.best(session, kinds.get(i), reserved));
    }
  }

  /** Goes on beyond what is long enough only as long as the week becomes better. */
  private void fillUp(int session, boolean asCalledFor) {
    Chosen best = selection.best(session, asCalledFor);
    while (best != null
        && (!week.sessions()[session].isLongEnough() || week.scoreWith(best) > week.score())) {
      week.add(session, best);
      best = selection.best(session, asCalledFor);
    }
  }

  private void raiseDoses(int session) {
    SessionDraft draft = week.sessions()[session];
    boolean raised = true;
    while (raised && !draft.isLongEnough()) {
      raised = false;
      for (int i = 0; i < draft.size() && !draft.isLongEnough(); i++) {
        raised |= raise(session, i);
      }
    }
  }

  private boolean raise(int session, int index) {
    Chosen before = week.sessions()[session].chosen(index);
    int left = week.sessions()[session].secondsLeft() + before.seconds();
    Optional<Chosen> more = before.raised().filter(it -> it.seconds() <= left);
    more.ifPresent(
        it -> {
          week.remove(session, index);
          week.insert(session, index, it);
        });
    return more.isPresent();
  }

  private int shortest(int session, List<Kind> kinds) {
    int sum = 0;
    for (Kind kind : kinds) {
      sum += selection.shortest(session, kind);
    }
    return sum;
  }
}
