package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.calendar.CalendarFeed;
import org.rhomboid.routine.domain.calendar.CalendarSecret;

/** Reads the calendar of a link, as it is now. */
@ApplicationScoped
public class ReadCalendar {

  /** A member wants to know whether a link is in use, and not at the price of a write for each time that it is. */
  private static final Duration NOTED_EVERY = Duration.ofHours(1);

  private final CalendarLinks links;
  private final CalendarInputs inputs;
  private final Clock clock;

  ReadCalendar(CalendarLinks links, CalendarInputs inputs, Clock clock) {
    this.links = links;
    this.inputs = inputs;
    this.clock = clock;
  }

  /**
   * @param member whose secret it was a moment ago
   * @return empty where it is not any more
   */
  @TenantTransaction
  public Uni<Optional<CalendarFeed>> read(Member member, CalendarSecret secret) {
    return links
        .find(member, secret)
        .chain(
            found ->
                found.isPresent()
                    ? read(member, found.get()).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  private Uni<CalendarFeed> read(Member member, StoredCalendarLink stored) {
    Instant now = clock.instant();
    return note(member, stored, now).chain(() -> inputs.feed(member, stored.link(), now));
  }

  private Uni<Void> note(Member member, StoredCalendarLink stored, Instant now) {
    boolean noted =
        stored.lastFetchedAt().filter(at -> now.isBefore(at.plus(NOTED_EVERY))).isPresent();
    return noted ? Uni.createFrom().voidItem() : links.markFetched(member, stored.link().id(), now);
  }
}
