package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Planner 3: brings a session back within its minutes. First steps up wait, then doses go down, then entries go, the last first. */
final class Trimming {

  private final DraftWeek week;

  Trimming(DraftWeek week) {
    this.week = week;
  }

  /** A session whose warm-up and closing stretch alone take too long stays too long. */
  void trim(OpenSession session) {
    lastFirst(session).forEach(place -> withhold(session, place));
    lastFirst(session).forEach(place -> lower(session, place));
    lastFirst(session).forEach(place -> drop(session, place));
  }

  private void withhold(OpenSession session, int place) {
    Portion one = session.at(place);
    boolean progressed =
        session.told(one.slug()).filter(it -> it.code() == ChangeCode.PROGRESSED).isPresent();
    if (session.secondsLeft() < 0 && progressed) {
      session.was(one.slug()).ifPresent(item -> putBack(session, place, one, item.dose()));
    }
  }

  /** As planned, but in none of its numbers more than the step up has: fewer sets of more repetitions are not what the answers say. */
  private void putBack(OpenSession session, int place, Portion one, Dose planned) {
    Dose before = planned.atMost(one.dose());
    if (!before.equals(planned)) {
      session.tell(one.slug(), new Told(ChangeCode.REDUCED, Cause.keepsToTheTime()));
    }
    week.replace(session, place, week.offers().held(one.exercise(), before));
  }

  private void lower(OpenSession session, int place) {
    Portion one = session.at(place);
    Portion lowest = week.offers().lowest(one.exercise());
    if (session.secondsLeft() < 0 && lowest.seconds() < one.seconds()) {
      session.tell(one.slug(), new Told(ChangeCode.REDUCED, Cause.keepsToTheTime()));
      week.replace(session, place, lowest);
    }
  }

  private void drop(OpenSession session, int place) {
    Kind kind = session.at(place).exercise().kind();
    boolean frame = kind == Kind.MOBILITY || kind == Kind.STRETCH;
    long ofItsKind = session.portions().stream().filter(it -> it.is(kind)).count();
    if (session.secondsLeft() < 0 && (!frame || ofItsKind > 1)) {
      Portion one = week.take(session, place);
      session.tell(one.slug(), new Told(ChangeCode.SWAPPED, Exclusion.overTheTime()));
    }
  }

  private static List<Integer> lastFirst(OpenSession session) {
    List<Integer> places = new ArrayList<>(session.taken());
    Collections.reverse(places);
    return places;
  }
}
