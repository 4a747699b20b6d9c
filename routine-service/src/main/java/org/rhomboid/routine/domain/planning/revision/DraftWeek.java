package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.goal.Tally;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * A week while it is changed: sessions that stay as they are, and those still to come. Whatever comes in passes {@link
 * #refusal}, and of several the best is the one with which the whole week scores highest.
 */
final class DraftWeek {

  private final PlanRequest request;
  private final Offers offers;
  private final SoftGoals goals;
  private final Tally tally;
  private final List<PlannedSession> fixed;
  private final List<OpenSession> open;
  private StrengthDays strength;

  DraftWeek(PlanRequest request, List<PlannedSession> fixed, List<OpenSession> open) {
    this.request = request;
    this.offers = new Offers(request);
    this.goals =
        SoftGoals.of(request.profile(), offers.admitted(), request.around(), request.prescribed());
    this.tally = goals.emptyWeek();
    this.fixed = List.copyOf(fixed);
    this.open = open.stream().sorted(Comparator.comparing(OpenSession::date)).toList();
    fixed.stream()
        .flatMap(session -> session.items().stream())
        .forEach(item -> tally.add(item.exercise(), item.estimatedSeconds()));
    open.stream()
        .flatMap(session -> session.portions().stream())
        .forEach(one -> tally.add(one.exercise(), one.seconds()));
  }

  PlanRequest request() {
    return request;
  }

  Offers offers() {
    return offers;
  }

  SoftGoals goals() {
    return goals;
  }

  /** What is done or past. */
  List<PlannedSession> fixed() {
    return fixed;
  }

  /** What is still to come, by date. */
  List<OpenSession> open() {
    return open;
  }

  /** Every exercise of the week. */
  Stream<Exercise> exercises() {
    return Stream.concat(
        fixed.stream().flatMap(it -> it.items().stream()).map(PlannedItem::exercise),
        open.stream().flatMap(session -> session.exercises().stream()));
  }

  void put(OpenSession session, int place, Portion one) {
    session.put(place, one);
    tally.add(one.exercise(), one.seconds());
    strength = null;
  }

  Portion take(OpenSession session, int place) {
    Portion one = session.take(place);
    tally.remove(one.exercise(), one.seconds());
    strength = null;
    return one;
  }

  void replace(OpenSession session, int place, Portion by) {
    take(session, place);
    put(session, place, by);
  }

  void clear(OpenSession session) {
    session.taken().forEach(place -> take(session, place));
  }

  double score() {
    return goals.score(tally);
  }

  int percent() {
    return goals.percent(tally);
  }

  /** The score with one more item. */
  double scoreWith(Portion one) {
    tally.add(one.exercise(), one.seconds());
    double score = score();
    tally.remove(one.exercise(), one.seconds());
    return score;
  }

  /** What speaks against adding it to a session as it stands, or empty. */
  Optional<Exclusion> refusal(OpenSession session, Portion one) {
    return offers
        .refusal(one.slug(), session.date())
        .or(() -> session.placeOf(one.slug()).map(twice -> Exclusion.alreadyIn()))
        .or(() -> unwanted(session, one.slug()))
        .or(() -> HardRules.refusal(placing(session, one)));
  }

  /**
   * The lawful addition with the highest score, or empty; of several that are equally good the first by slug.
   *
   * @param dose how much of each
   * @param reserved seconds that have to stay free
   */
  Optional<Portion> best(
      OpenSession session,
      Predicate<Exercise> among,
      Function<Exercise, Portion> dose,
      int reserved) {
    Portion best = null;
    double bestScore = 0;
    for (Exercise exercise : offers.admitted()) {
      if (among.test(exercise)) {
        Portion one = dose.apply(exercise);
        if (one.seconds() + reserved <= session.secondsLeft() && refusal(session, one).isEmpty()) {
          double score = scoreWith(one);
          if (best == null || score > bestScore) {
            best = one;
            bestScore = score;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best in the dose that the member is to do, else in the lowest. */
  Optional<Portion> best(OpenSession session, Predicate<Exercise> among, int reserved) {
    return best(session, among, it -> offers.preferred(it, session), reserved)
        .or(() -> best(session, among, offers::lowest, reserved));
  }

  /** The strength work of everything around, of what is fixed, and of some sessions to come. */
  StrengthDays strengthOf(List<OpenSession> some) {
    StrengthDays days = StrengthDays.of(request.around());
    for (PlannedSession session : fixed) {
      session.items().forEach(item -> work(days, session.date(), item.exercise()));
    }
    for (OpenSession session : some) {
      session.exercises().forEach(exercise -> work(days, session.date(), exercise));
    }
    return days;
  }

  private static Optional<Exclusion> unwanted(OpenSession session, String slug) {
    return session.isUnwanted(slug) ? Optional.of(Exclusions.UNWANTED) : Optional.empty();
  }

  private Placement placing(OpenSession session, Portion one) {
    if (strength == null) {
      strength = strengthOf(open);
    }
    return new Placement(
        one.exercise(),
        one.seconds(),
        session.date(),
        session.exercises(),
        session.secondsLeft(),
        strength);
  }

  private static void work(StrengthDays days, LocalDate date, Exercise exercise) {
    exercise.strengthTarget().ifPresent(target -> days.work(date, target));
  }
}
