package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;

/**
 * Remembers that a member was erased, so that the member edits nothing for a while, and says that it is done. There is nothing to delete: an exercise is its
 * tenant's, and nowhere does it say who edited it.
 */
@ApplicationScoped
public class ForgetMember {

  private final Erasures erasures;
  private final Announcements announcements;
  private final Clock clock;

  ForgetMember(Erasures erasures, Announcements announcements, Clock clock) {
    this.erasures = erasures;
    this.announcements = announcements;
    this.clock = clock;
  }

  @TenantTransaction(erases = true)
  public Uni<Void> forget(Member member, Erasure erasure) {
    return erasures
        .remember(member, erasure.at())
        .chain(() -> announcements.forgotten(member, erasure, clock.instant()));
  }
}
