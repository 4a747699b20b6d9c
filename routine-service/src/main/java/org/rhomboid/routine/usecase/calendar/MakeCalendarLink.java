package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.calendar.CalendarLink;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.Profiles;

/**
 * Makes a link, once per id. A repetition is not told the secret again: to be able to, the service would have to keep it, or a key to all of them. Who lost it takes the link
 * back and makes another.
 */
@ApplicationScoped
public class MakeCalendarLink {

  /** One for each of a member's devices and a few besides: more is a program gone astray. */
  private static final int MOST = 10;

  private final Profiles profiles;
  private final CalendarLinks links;
  private final CalendarSecrets secrets;
  private final Clock clock;

  MakeCalendarLink(Profiles profiles, CalendarLinks links, CalendarSecrets secrets, Clock clock) {
    this.profiles = profiles;
    this.links = links;
    this.secrets = secrets;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<CalendarLinkOutcome> make(Member member, CalendarLinkDemand demand) {
    // the lock is what is wanted: of two links that come at once one sees the other
    return profiles
        .findLocked(member)
        .chain(() -> links.list(member))
        .chain(known -> make(member, demand, known));
  }

  private Uni<CalendarLinkOutcome> make(
      Member member, CalendarLinkDemand demand, List<StoredCalendarLink> known) {
    Optional<StoredCalendarLink> sameId =
        known.stream().filter(stored -> stored.link().id().equals(demand.id())).findFirst();
    if (sameId.isPresent()) {
      return Uni.createFrom().item(repeated(sameId.get(), demand));
    }
    if (known.size() >= MOST) {
      return Uni.createFrom().item(new CalendarLinkOutcome.TooMany(MOST));
    }
    StoredCalendarLink made = made(demand, known);
    CalendarSecret secret = secrets.next();
    return links.add(member, made, secret).replaceWith(new CalendarLinkOutcome.Made(made, secret));
  }

  private static CalendarLinkOutcome repeated(
      StoredCalendarLink stored, CalendarLinkDemand demand) {
    return stored.fingerprint().equals(demand.fingerprint())
        ? new CalendarLinkOutcome.AlreadyMade(stored)
        : new CalendarLinkOutcome.IdReused();
  }

  private StoredCalendarLink made(CalendarLinkDemand demand, List<StoredCalendarLink> known) {
    UUID names =
        known.stream().findFirst().map(stored -> stored.link().names()).orElseGet(UUID::randomUUID);
    CalendarLink link =
        new CalendarLink(
            demand.id(), demand.name(), demand.language(), demand.breaks(), names, clock.instant());
    return new StoredCalendarLink(link, demand.fingerprint(), Optional.empty());
  }
}
