package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;

/**
 * Takes over what progress-service says of a member's hold, by an event or as an answer. A hold that opens pauses the plans in force, one that ends has them
 * planned anew; in one transaction with what is known, so that nothing is ever planned beside it.
 */
@ApplicationScoped
public class FollowSafety {

  private final Profiles profiles;
  private final SafetyStates states;
  private final PausePlans pausePlans;
  private final ResumePlans resumePlans;
  private final Clock clock;

  FollowSafety(
      Profiles profiles,
      SafetyStates states,
      PausePlans pausePlans,
      ResumePlans resumePlans,
      Clock clock) {
    this.profiles = profiles;
    this.states = states;
    this.pausePlans = pausePlans;
    this.resumePlans = resumePlans;
    this.clock = clock;
  }

  /** News of an older state than the one known, or of the same one, change no plan. */
  @TenantTransaction
  public Uni<Void> follow(Member member, KnownSafety news) {
    return profiles.findLocked(member).chain(profile -> follow(member, profile, news));
  }

  private Uni<Void> follow(Member member, Optional<SavedProfile> profile, KnownSafety news) {
    Instant now = clock.instant();
    return states.find(member).chain(known -> take(member, profile, known, upTo(now, news)));
  }

  private Uni<Void> take(
      Member member,
      Optional<SavedProfile> profile,
      Optional<KnownSafety> known,
      KnownSafety news) {
    KnownSafety next = known.map(it -> it.after(news)).orElse(news);
    boolean isNews = known.filter(it -> !next.isNewerThan(it)).isEmpty();
    Uni<Void> saved =
        known.equals(Optional.of(next)) ? Uni.createFrom().voidItem() : states.save(member, next);
    return isNews && profile.isPresent()
        ? saved.chain(() -> act(member, profile.get(), next))
        : saved;
  }

  private Uni<Void> act(Member member, SavedProfile profile, KnownSafety known) {
    Instant now = clock.instant();
    return known.hold()
        ? pausePlans.pause(member, profile, now)
        : resumePlans.resume(member, profile, known.holdVersion(), now);
  }

  /** A clock that is ahead must not make anything fresh for longer. */
  private static KnownSafety upTo(Instant now, KnownSafety news) {
    return news.asOf().isAfter(now) ? new KnownSafety(news.holdVersion(), news.hold(), now) : news;
  }
}
