package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks the services at once for what the home screen shows: one that is dead, slow or silent costs its own part only. */
@ApplicationScoped
public class ComposeToday {

  private static final Logger LOG = Logger.getLogger(ComposeToday.class);

  private final Plans plans;
  private final Streaks streaks;
  private final Profiles profiles;
  private final Duration patience;

  ComposeToday(
      Plans plans,
      Streaks streaks,
      Profiles profiles,
      @ConfigProperty(name = "rhomboid.gateway.part-timeout") Duration patience) {
    this.plans = plans;
    this.streaks = streaks;
    this.profiles = profiles;
    this.patience = patience;
  }

  /** Never fails: what cannot be had is marked {@code UNAVAILABLE}. It takes at most two part timeouts. */
  public Uni<Today> asOf(Instant now) {
    // Two services over HTTP, no database session in common: asking both at once is safe here.
    return Uni.combine()
        .all()
        .unis(ask("streak", streaks::current, now), ask("session", plans::currentSessions, now))
        .with(Read::new)
        .chain(read -> day(read, now).map(read::on));
  }

  private <T> Uni<Part<T>> ask(String part, Supplier<Uni<? extends T>> service, Instant now) {
    return Uni.createFrom()
        .deferred(service)
        .<Part<T>>map(data -> Part.ok(now, data))
        .ifNoItem()
        .after(patience)
        .fail()
        .onFailure()
        .invoke(failed -> LOG.debugf("part unavailable part=%s cause=%s", part, failed))
        .onFailure()
        .recoverWithItem(Part.unavailable());
  }

  /** The day is progress-service's to say. Without it the profile does, and without that the day is that of UTC. */
  private Uni<MemberDay> day(Read read, Instant now) {
    if (read.streak().isAvailable()) {
      return Uni.createFrom().item(read.streak().data().day());
    }
    if (!read.sessions().isAvailable()) {
      // The profile lives where the plan does: waiting for the same service again would only cost
      // time.
      return Uni.createFrom().item(MemberDay.utc(now));
    }
    return ask("profile", profiles::clock, now).map(profile -> dayOf(profile, now));
  }

  private static MemberDay dayOf(Part<MemberClock> profile, Instant now) {
    return profile.isAvailable()
        ? MemberDay.at(now, profile.data().zone(), profile.data().dayStartsAt())
        : MemberDay.utc(now);
  }

  private record Read(Part<StreakNow> streak, Part<List<PlannedSession>> sessions) {

    Today on(MemberDay day) {
      return new Today(
          day,
          sessions.map(planned -> sessionOf(planned, day.date())),
          streak.map(StreakNow::document));
    }

    private static Map<String, Object> sessionOf(List<PlannedSession> planned, LocalDate date) {
      return planned.stream()
          .filter(session -> session.date().equals(date))
          .findFirst()
          .map(PlannedSession::document)
          .orElse(null);
    }
  }
}
