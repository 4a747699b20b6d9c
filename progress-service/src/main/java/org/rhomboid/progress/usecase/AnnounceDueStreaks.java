package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.rhomboid.kit.identity.Member;

/** Streaks 10: announces what time alone has changed, for some of the members for whom it has. Several may do it at once, here and elsewhere. */
@ApplicationScoped
public class AnnounceDueStreaks {

  /** Few enough to be done long before a claim ends, also on a slow machine. */
  static final int AT_ONCE = 50;

  private final DueStreaks due;
  private final AnnounceElapsed announceElapsed;
  private final Clock clock;

  AnnounceDueStreaks(DueStreaks due, AnnounceElapsed announceElapsed, Clock clock) {
    this.due = due;
    this.announceElapsed = announceElapsed;
    this.clock = clock;
  }

  /** @return whether there may be more of them */
  public Uni<Boolean> announce() {
    return due.claim(clock.instant(), AT_ONCE)
        .call(claimed -> announce(claimed))
        .map(claimed -> claimed.size() == AT_ONCE);
  }

  /** One that fails stops no other: it fails when all have had their turn. */
  private Uni<Void> announce(List<Member> members) {
    return Multi.createFrom()
        .iterable(members)
        .onItem()
        .transformToUni(announceElapsed::announce)
        .collectFailures()
        .concatenate()
        .collect()
        .last()
        .replaceWithVoid();
  }
}
