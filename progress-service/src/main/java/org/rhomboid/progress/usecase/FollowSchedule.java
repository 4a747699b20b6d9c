package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.streak.StreakUpdate;

/** Takes over a member's schedules. However late they come, the streak is as if they had been known in time: it is folded anew. */
@ApplicationScoped
public class FollowSchedule {

  private final Schedules schedules;
  private final Announcements announcements;
  private final Clock clock;

  FollowSchedule(Schedules schedules, Announcements announcements, Clock clock) {
    this.schedules = schedules;
    this.announcements = announcements;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<Void> follow(Member member, PublishedProfile published) {
    Instant now = clock.instant();
    return schedules
        .lockFolded(member)
        .chain(before -> replaced(member, before, published))
        .chain(before -> refold(member, before, published, now));
  }

  /** What is to be folded anew: nothing where the schedules held are as new. */
  private Uni<Optional<Schedules.Folded>> replaced(
      Member member, Optional<Schedules.Folded> before, PublishedProfile published) {
    return schedules.replace(member, published).map(newer -> newer ? before : Optional.empty());
  }

  private Uni<Void> refold(
      Member member, Optional<Schedules.Folded> folded, PublishedProfile published, Instant now) {
    if (folded.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    MemberRecord before = folded.get().record();
    MemberRecord after = before.with(published.schedules(), folded.get().practiceDays());
    List<ProgressEvent> events =
        StreakUpdate.between(before.streakAt(now), after.streakAt(now)).stream()
            .map(update -> changed(update, published))
            .toList();
    return schedules
        .refold(member, after)
        .chain(() -> announcements.announce(member, after.version(), events));
  }

  private static ProgressEvent changed(StreakUpdate update, PublishedProfile published) {
    return new ProgressEvent.StreakChanged(
        update, ProgressEvent.Cause.SCHEDULE_CHANGED, published.eventId());
  }
}
