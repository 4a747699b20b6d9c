package org.rhomboid.routine.domain.planning.revision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;

/** Fills sessions of a week up, or anew. */
final class Filling {

  /** Planner 2: the stretch comes first because it closes; the others are found around it. */
  private static final List<Kind> FRAME = List.of(Kind.STRETCH, Kind.MOBILITY);

  /** Planner 4: longer sessions strengthen too. */
  private static final List<Kind> FRAME_WITH_STRENGTH =
      List.of(Kind.STRETCH, Kind.MOBILITY, Kind.STRENGTH);

  private final DraftWeek week;

  Filling(DraftWeek week) {
    this.week = week;
  }

  /** Puts a session together from nothing; leaves it empty where not even a warm-up and a closing stretch are possible. */
  void anew(OpenSession session) {
    week.clear(session);
    if (ReliefAndPrevention.concerns(session.minutes()) && fits(session, FRAME_WITH_STRENGTH)) {
      begin(session, FRAME_WITH_STRENGTH);
    } else if (fits(session, FRAME)) {
      begin(session, FRAME);
    } else {
      return;
    }
    up(session);
    Optional<Portion> more = bestAsPreferred(session);
    while (more.isPresent() && week.scoreWith(more.get()) > week.score()) {
      add(session, more.get());
      more = bestAsPreferred(session);
    }
  }

  /**
   * Planner 3: adds the best until the session is long enough; where the time alone keeps the rest out, more of what came in.
   *
   * @return whether anything came in
   */
  boolean up(OpenSession session) {
    boolean added = false;
    while (!session.isLongEnough()) {
      Optional<Portion> best = week.best(session, any -> true, 0);
      if (best.isEmpty()) {
        return raise(session) || added;
      }
      add(session, best.get());
      added = true;
    }
    return added;
  }

  private void add(OpenSession session, Portion one) {
    boolean strange = session.was(one.slug()).isEmpty() && session.told(one.slug()).isEmpty();
    if (strange) {
      ChangeCode code = session.cause().map(Told::code).orElse(ChangeCode.SWAPPED);
      session.tell(one.slug(), new Told(additive(code), Cause.fillsUp()));
    }
    week.put(session, session.nextPlace(), one);
  }

  /** An exercise that comes in was neither moved nor did it progress. */
  private static ChangeCode additive(ChangeCode code) {
    return code == ChangeCode.CATALOG_CHANGED ? code : ChangeCode.SWAPPED;
  }

  private Optional<Portion> bestAsPreferred(OpenSession session) {
    return week.best(session, any -> true, it -> week.offers().preferred(it, session), 0);
  }

  /** Only of what is new in the session: what was planned is raised by the member's answers and by nothing else. */
  private boolean raise(OpenSession session) {
    boolean raised = false;
    boolean again = isTimeShort(session);
    while (again && !session.isLongEnough()) {
      again = false;
      for (int place : session.taken()) {
        again |= raise(session, place);
      }
      raised |= again;
    }
    return raised;
  }

  private boolean raise(OpenSession session, int place) {
    Portion one = session.at(place);
    Optional<Portion> more =
        session.was(one.slug()).isPresent() || session.isLongEnough()
            ? Optional.empty()
            : week.offers()
                .raised(one)
                .filter(it -> it.seconds() - one.seconds() <= session.secondsLeft());
    more.ifPresent(it -> week.replace(session, place, it));
    return more.isPresent();
  }

  private boolean isTimeShort(OpenSession session) {
    return week.offers().admitted().stream()
        .map(week.offers()::lowest)
        .flatMap(one -> week.refusal(session, one).stream())
        .anyMatch(Exclusion.overTheTime()::equals);
  }

  private boolean fits(OpenSession session, List<Kind> kinds) {
    OptionalInt seconds = shortest(session, kinds);
    return seconds.isPresent() && seconds.getAsInt() <= session.secondsLeft();
  }

  private void begin(OpenSession session, List<Kind> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      int reserved = shortest(session, kinds.subList(i + 1, kinds.size())).orElseThrow();
      add(
          session,
          week.best(session, it -> it.is(kind), reserved)
              .orElseThrow(() -> new IllegalStateException("the frame was found to fit")));
    }
  }

  /** The seconds that the shortest lawful additions of some kinds take together, or empty where a kind has none. */
  OptionalInt shortest(OpenSession session, List<Kind> kinds) {
    int sum = 0;
    for (Kind kind : kinds) {
      OptionalInt shortest =
          week.offers().admitted().stream()
              .filter(it -> it.is(kind))
              .map(week.offers()::lowest)
              .filter(one -> week.refusal(session, one).isEmpty())
              .mapToInt(Portion::seconds)
              .min();
      if (shortest.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += shortest.getAsInt();
    }
    return OptionalInt.of(sum);
  }
}
