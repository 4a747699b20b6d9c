package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.RoutineEvent;

/**
 * Deletes all that the service has of a member and says that it did; of what was published, the profile is what stays on its topic for good, and is taken back. Told
 * of it once more it says so once more and deletes nothing: what there is by then is of a member who has started anew.
 */
@ApplicationScoped
public class ForgetMember {

  private final Erasures erasures;
  private final Profiles profiles;
  private final Instance<MemberStore> stores;
  private final Announcements announcements;
  private final Clock clock;

  ForgetMember(
      Erasures erasures,
      Profiles profiles,
      Instance<MemberStore> stores,
      Announcements announcements,
      Clock clock) {
    this.erasures = erasures;
    this.profiles = profiles;
    this.stores = stores;
    this.announcements = announcements;
    this.clock = clock;
  }

  @TenantTransaction(erases = true)
  public Uni<Void> forget(Member member, Erasure erasure) {
    Instant now = clock.instant();
    RoutineEvent forgotten = new RoutineEvent.MemberForgotten(erasure.eventId(), erasure.at(), now);
    return erasures
        .remember(member, erasure.at())
        .call(isNews -> isNews ? delete(member, now) : Uni.createFrom().voidItem())
        .chain(() -> announcements.announce(member, erasure.version(), forgotten));
  }

  private Uni<Void> delete(Member member, Instant now) {
    return Multi.createFrom()
        .iterable(stores)
        .onItem()
        .transformToUniAndConcatenate(store -> store.delete(member))
        .onItem()
        .ignoreAsUni()
        .chain(() -> profiles.delete(member))
        .chain(version -> takeBack(member, version, now));
  }

  private Uni<Void> takeBack(Member member, Optional<Long> version, Instant now) {
    return version.isEmpty()
        ? Uni.createFrom().voidItem()
        : announcements.announce(member, version.get() + 1, new RoutineEvent.ProfileErased(now));
  }
}
