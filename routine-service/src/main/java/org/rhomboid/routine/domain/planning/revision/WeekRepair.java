package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;

/** Makes a whole week lawful again: session by session, and then what only the week as a whole can break. */
final class WeekRepair {

  /** Planner 4: with this many longer sessions a week has to strengthen. */
  private static final int LONGER_SESSIONS = 2;

  /** Two do as a rule. */
  private static final int MOST_PASSES = 5;

  private final DraftWeek week;
  private final Filling filling;

  WeekRepair(DraftWeek week) {
    this.week = week;
    this.filling = new Filling(week);
  }

  /** Again until nothing changes any more: what one session gave up may be the time that a dose in it was short of. */
  void repair() {
    List<List<Portion>> before = List.of();
    for (int i = 0; i < MOST_PASSES && !before.equals(portions()); i++) {
      before = portions();
      pass();
    }
  }

  private List<List<Portion>> portions() {
    return week.open().stream().map(OpenSession::portions).toList();
  }

  /** Sessions that stay on their day come before those that move there. */
  private void pass() {
    Repair repair = new Repair(week);
    List<OpenSession> seen = new ArrayList<>();
    for (boolean moved : new boolean[] {false, true}) {
      for (OpenSession session : week.open()) {
        if (session.isMoved() == moved) {
          repair.see(session, seen);
          seen.add(session);
        }
      }
    }
    settle();
  }

  /** Plans all sessions to come anew. */
  void planAnew(Told why) {
    week.open().forEach(session -> session.blame(why));
    week.open().forEach(week::clear);
    week.open().forEach(filling::anew);
    settle();
  }

  /** Planner 3 and 4: what one session gave up may be what another one lacks. */
  void settle() {
    if (lacksPrevention(week)) {
      strengthen();
    }
    boolean added = true;
    while (added) {
      added = false;
      for (OpenSession session : week.open()) {
        added |= !session.isEmpty() && filling.up(session);
      }
    }
  }

  /** Whether the week has to strengthen, as far as its sessions go, and does not. */
  static boolean lacksPrevention(DraftWeek week) {
    long longer =
        Stream.concat(
                week.fixed().stream().map(session -> session.minutes()),
                week.open().stream().filter(it -> !it.isEmpty()).map(OpenSession::minutes))
            .filter(ReliefAndPrevention::concerns)
            .count();
    return longer >= LONGER_SESSIONS && week.exercises().noneMatch(it -> it.is(Kind.STRENGTH));
  }

  /** Puts the first session anew that then strengthens. */
  private void strengthen() {
    for (OpenSession session : week.open()) {
      List<Integer> places = session.taken();
      List<Portion> before = session.portions();
      filling.anew(session);
      if (session.has(Kind.STRENGTH)) {
        session.blame(new Told(ChangeCode.SWAPPED, Cause.strengthens()));
        return;
      }
      week.clear(session);
      for (int i = 0; i < places.size(); i++) {
        week.put(session, places.get(i), before.get(i));
      }
    }
  }
}
