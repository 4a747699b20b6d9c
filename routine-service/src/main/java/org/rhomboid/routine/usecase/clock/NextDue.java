package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.clock.NextInstant;
import org.rhomboid.routine.domain.clock.WeekAhead;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;

/** Works out when time alone asks something of a member's plans next. A part of every use case that changes a plan or a profile, in its transaction and after it. */
@ApplicationScoped
public class NextDue {

  private final PlannedWeeks weeks;
  private final DueInstants instants;
  private final Clock clock;

  NextDue(PlannedWeeks weeks, DueInstants instants, Clock clock) {
    this.weeks = weeks;
    this.instants = instants;
    this.clock = clock;
  }

  /** After a plan was made or changed. */
  public Uni<Void> set(Member member, Profile profile) {
    Instant now = clock.instant();
    return next(member, profile, now, true).chain(next -> instants.next(member, now, next));
  }

  /** After the profile changed: the clock looks at all of it, as the member's days may begin and end at other instants now. */
  public Uni<Void> soon(Member member) {
    return instants.soon(member, clock.instant());
  }

  /**
   * After all was done that was asked for.
   *
   * @param again when to try what could not be done; empty: nothing is left to do
   */
  Uni<Void> settle(Member member, Profile profile, Instant now, Optional<Instant> again) {
    return next(member, profile, now, false)
        .map(next -> earlier(next, again))
        .chain(next -> instants.settle(member, next));
  }

  /** Where there is nothing to plan from any more. */
  Uni<Void> never(Member member) {
    return instants.settle(member, Optional.empty());
  }

  /**
   * @param asks whether a week that is to be planned now is asked for
   */
  private Uni<Optional<Instant>> next(Member member, Profile profile, Instant now, boolean asks) {
    IsoWeek current = IsoWeek.of(MemberDay.at(now, profile));
    return weeks
        .since(member, current)
        .map(
            found ->
                asks && WeekAhead.due(found, profile, now).isPresent()
                    ? Optional.of(now)
                    : NextInstant.after(now, found, profile));
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
  }
}
