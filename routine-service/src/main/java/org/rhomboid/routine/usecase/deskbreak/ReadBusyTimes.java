package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.domain.deskbreak.Spans;
import org.rhomboid.routine.domain.deskbreak.WallTime;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.Profiles;

/** Reads the busy times of a date. */
@ApplicationScoped
public class ReadBusyTimes {

  private final Profiles profiles;
  private final HeldBusyTimes held;
  private final Clock clock;

  ReadBusyTimes(Profiles profiles, HeldBusyTimes held, Clock clock) {
    this.profiles = profiles;
    this.held = held;
    this.clock = clock;
  }

  /**
   * @param date absent: the member's today
   */
  @TenantTransaction
  public Uni<BusyOutcome> read(Member member, Optional<LocalDate> date) {
    return profiles
        .find(member)
        .chain(
            found ->
                found.isPresent()
                    ? read(member, found.get().profile(), date)
                    : Uni.createFrom().item(new BusyOutcome.ProfileRequired()));
  }

  private Uni<BusyOutcome> read(Member member, Profile profile, Optional<LocalDate> asked) {
    ZoneId zone = profile.zone();
    LocalDate date = asked.orElseGet(() -> MemberDay.at(clock.instant(), profile));
    Optional<Span> day = Spans.hull(WallTime.all(date, zone));
    Uni<List<Span>> busy =
        day.isPresent() ? held.reachingInto(member, day.get()) : Uni.createFrom().item(List.of());
    return busy.map(spans -> new BusyOutcome.Held(zone, spans));
  }
}
