package org.rhomboid.routine.domain.planning.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Another exercise in the place of one: of the same kind where one is, and the best for the week. */
final class Swap {

  private final RevisionInput input;
  private final DraftWeek week;
  private final OpenSession session;
  private final String slug;

  /**
   * @param week seen to already
   */
  Swap(RevisionInput input, DraftWeek week, OpenSession session, String slug) {
    this.input = input;
    this.week = week;
    this.session = session;
    this.slug = slug;
  }

  SwapOutcome decided(Optional<String> wanted) {
    Optional<Integer> place = session.placeOf(slug);
    if (place.isEmpty()) {
      // what is due anyway took it out
      return finished();
    }
    session.banish(slug);
    Portion lost = week.take(session, place.get());
    return wanted.map(by -> wanted(place.get(), lost, by)).orElseGet(() -> best(place.get(), lost));
  }

  private SwapOutcome wanted(int place, Portion lost, String by) {
    Optional<Exercise> found = week.offers().find(by);
    Optional<Exclusion> refusal =
        found.isEmpty() ? Optional.of(Exclusions.UNKNOWN) : refusal(by, found.get());
    if (refusal.isPresent()) {
      return new SwapOutcome.Refused(refusal.get());
    }
    Portion one =
        week.best(session, it -> it.slug().equals(by), 0)
            .orElseThrow(() -> new IllegalStateException("nothing refused it"));
    return swapped(place, lost, one);
  }

  private SwapOutcome best(int place, Portion lost) {
    return week.best(session, it -> it.is(lost.exercise().kind()) && speaks(it).isEmpty(), 0)
        .or(() -> week.best(session, it -> speaks(it).isEmpty(), 0))
        .map(one -> swapped(place, lost, one))
        .orElseGet(() -> new SwapOutcome.NoneFits(reasons()));
  }

  private SwapOutcome swapped(int place, Portion lost, Portion one) {
    Told why = new Told(ChangeCode.SWAPPED, Cause.swappedByYou(Optional.empty()));
    session.tell(lost.slug(), why);
    session.tell(one.slug(), why);
    session.cameFor(one.slug(), lost.slug());
    week.put(session, place, one);
    new WeekRepair(week).settle();
    return finished();
  }

  private SwapOutcome finished() {
    return new SwapOutcome.Swapped(new Finished(input.plan(), week, Map.of()).revision());
  }

  /** Why the rules keep an exercise of the catalog from the place, or empty. */
  private Optional<Exclusion> refusal(String by, Exercise exercise) {
    return week.offers()
        .refusal(by, session.date())
        .or(() -> week.refusal(session, week.offers().lowest(exercise)))
        .or(() -> speaks(exercise));
  }

  /** What the session or the week would lack with it in the place. */
  private Optional<Exclusion> speaks(Exercise exercise) {
    List<Exercise> then = Stream.concat(session.exercises().stream(), Stream.of(exercise)).toList();
    boolean unprevented = WeekRepair.lacksPrevention(week) && !exercise.is(Kind.STRENGTH);
    return Shape.lacks(then)
        .or(() -> unprevented ? Optional.of(Exclusions.NO_PREVENTION) : Optional.empty());
  }

  private List<Excluded> reasons() {
    return week.request().catalog().exercises().stream()
        .filter(it -> !it.slug().equals(slug) && session.placeOf(it.slug()).isEmpty())
        .flatMap(it -> refusal(it.slug(), it).stream().map(why -> new Excluded(it.slug(), why)))
        .toList();
  }
}
