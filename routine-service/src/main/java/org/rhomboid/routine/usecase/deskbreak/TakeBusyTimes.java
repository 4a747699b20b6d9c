package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.deskbreak.BusyStatement;
import org.rhomboid.routine.domain.deskbreak.BusyTimes;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.domain.deskbreak.Spans;
import org.rhomboid.routine.domain.profile.Violation;
import org.rhomboid.routine.usecase.Profiles;

/** Takes over when a member has no time: in the place of what was known of the window, or of the dates, that the message is about. */
@ApplicationScoped
public class TakeBusyTimes {

  /** Busy times of a member at most: a year of six meetings on each working day. */
  static final long MOST = 2_000;

  private static final Duration KEPT = Duration.ofDays(AnswerBreak.DAYS_KEPT);

  private final Profiles profiles;
  private final HeldBusyTimes held;
  private final Clock clock;

  TakeBusyTimes(Profiles profiles, HeldBusyTimes held, Clock clock) {
    this.profiles = profiles;
    this.held = held;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<BusyOutcome> take(Member member, BusyStatement statement) {
    return profiles
        .findLocked(member)
        .chain(
            found ->
                found.isPresent()
                    ? take(member, statement, found.get().profile().zone())
                    : Uni.createFrom().item(new BusyOutcome.ProfileRequired()));
  }

  private Uni<BusyOutcome> take(Member member, BusyStatement statement, ZoneId zone) {
    Instant now = clock.instant();
    List<Violation> violations = statement.violations(now);
    return violations.isEmpty()
        ? held.deleteBefore(member, now.minus(KEPT)).chain(() -> replace(member, statement, zone))
        : Uni.createFrom().item(new BusyOutcome.Refused(violations));
  }

  private Uni<BusyOutcome> replace(Member member, BusyStatement statement, ZoneId zone) {
    List<Span> covered =
        statement
            .window()
            .map(List::of)
            .orElseGet(() -> BusyTimes.datesOf(statement.spans(), zone));
    Span touched =
        Spans.hull(Stream.concat(covered.stream(), statement.spans().stream()).toList())
            .orElseThrow();
    return held.reachingInto(member, touched)
        .chain(before -> replace(member, new Change(touched, before, statement, covered), zone));
  }

  private Uni<BusyOutcome> replace(Member member, Change change, ZoneId zone) {
    return held.count(member)
        .chain(
            count ->
                count + change.more() > MOST
                    ? Uni.createFrom().item(tooMany())
                    : write(member, change, zone));
  }

  private Uni<BusyOutcome> write(Member member, Change change, ZoneId zone) {
    return held.replace(member, change.touched(), change.after())
        .replaceWith(new BusyOutcome.Held(zone, change.after()));
  }

  private static BusyOutcome tooMany() {
    String detail =
        "with these there would be more than " + MOST + " busy times: leave out later ones";
    return new BusyOutcome.Refused(List.of(new Violation("/busy", detail)));
  }

  /** What reached into the time that the message is about, and what takes its place. */
  private record Change(Span touched, List<Span> before, List<Span> after) {

    Change(Span touched, List<Span> before, BusyStatement statement, List<Span> covered) {
      this(touched, before, BusyTimes.replaced(before, covered, statement.spans()));
    }

    int more() {
      return after.size() - before.size();
    }
  }
}
