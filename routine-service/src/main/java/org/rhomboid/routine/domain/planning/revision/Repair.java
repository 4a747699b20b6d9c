package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * Makes a session lawful again with as few changes as it takes: what may not stay gives its place to the best of its kind. Where that
 * leaves no session, one is put together anew; where that is impossible too, it is left empty.
 */
final class Repair {

  private final DraftWeek week;
  private final Filling filling;
  private final Obedience obedience;

  Repair(DraftWeek week) {
    this.week = week;
    this.filling = new Filling(week);
    this.obedience = new Obedience(week);
  }

  /**
   * @param before the sessions that have been seen to, which come first where two exclude each other
   */
  void see(OpenSession session, List<OpenSession> before) {
    List<Gap> gaps = obedience.of(session);
    gaps.addAll(restless(session, before));
    new Trimming(week).trim(session);
    fill(session, gaps);
    fill(session, unfollowed(session));
    if (Shape.lacks(session.exercises()).isPresent() || session.secondsLeft() < 0) {
      filling.anew(session);
    } else {
      filling.up(session);
    }
  }

  /** Planner 5: takes out what has to rest. */
  private List<Gap> restless(OpenSession session, List<OpenSession> before) {
    StrengthDays strength = week.strengthOf(before);
    List<Gap> gaps = new ArrayList<>();
    for (int place : session.taken()) {
      Portion one = session.at(place);
      Placement alone =
          new Placement(one.exercise(), 0, session.date(), List.of(), Integer.MAX_VALUE, strength);
      Optional<Exclusion> rests =
          one.is(Kind.STRENGTH) ? HardRules.refusal(alone) : Optional.empty();
      rests.ifPresent(why -> gaps.add(gap(session, place, why)));
    }
    return gaps;
  }

  /** Planner 2: takes out releases that no stretch follows. */
  private List<Gap> unfollowed(OpenSession session) {
    List<Gap> gaps = new ArrayList<>();
    for (Exercise release : Shape.unfollowed(session.exercises())) {
      int place = session.placeOf(release.slug()).orElseThrow();
      gaps.add(gap(session, place, Exclusion.noStretchFollows()));
    }
    return gaps;
  }

  private Gap gap(OpenSession session, int place, Exclusion why) {
    Portion taken = week.take(session, place);
    Told told = new Told(ChangeCode.SWAPPED, why);
    session.tell(taken.slug(), told);
    return new Gap(place, taken.exercise(), told);
  }

  /** Without its warm-up and its closing stretch a session is none: these gaps are filled first. */
  private void fill(OpenSession session, List<Gap> gaps) {
    gaps.stream()
        .sorted(
            Comparator.comparing((Gap gap) -> !isFrame(session, gap.lost().kind()))
                .thenComparing(Gap::place))
        .forEach(gap -> fill(session, gap));
  }

  private void fill(OpenSession session, Gap gap) {
    int reserved = reserved(session, gap.lost().kind());
    Predicate<Exercise> sameKind = it -> it.is(gap.lost().kind());
    prescribed(session, gap, reserved)
        .or(() -> following(session, sameKind, reserved))
        .or(() -> week.best(session, sameKind, reserved))
        .ifPresent(one -> put(session, gap, one));
  }

  private void put(OpenSession session, Gap gap, Portion one) {
    if (session.was(one.slug()).isEmpty()) {
      session.cameFor(one.slug(), gap.lost().slug());
      session.tell(one.slug(), gap.why());
    }
    week.put(session, gap.place(), one);
  }

  /** What the member's answers put in its place. */
  private Optional<Portion> prescribed(OpenSession session, Gap gap, int reserved) {
    return week.offers()
        .prescription(gap.lost().slug())
        .flatMap(Prescription::replacedBy)
        .flatMap(slug -> week.best(session, it -> it.slug().equals(slug), reserved));
  }

  /** A stretch that what is rolled in the session needs. */
  private Optional<Portion> following(
      OpenSession session, Predicate<Exercise> sameKind, int reserved) {
    List<Exercise> rolled = Shape.unfollowed(session.exercises());
    return rolled.isEmpty()
        ? Optional.empty()
        : week.best(
            session,
            sameKind
                .and(it -> it.is(Kind.STRETCH))
                .and(it -> rolled.stream().allMatch(it::sharesATargetWith)),
            reserved);
  }

  private static boolean isFrame(OpenSession session, Kind kind) {
    return (kind == Kind.STRETCH || kind == Kind.MOBILITY) && !session.has(kind);
  }

  /** The seconds of what a session cannot be without beside a kind. */
  private int reserved(OpenSession session, Kind beside) {
    List<Kind> missing =
        List.of(Kind.STRETCH, Kind.MOBILITY).stream()
            .filter(kind -> kind != beside && isFrame(session, kind))
            .toList();
    return filling.shortest(session, missing).orElse(0);
  }
}
