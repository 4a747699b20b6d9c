package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.usecase.member.StoredPause;

/** Lists the member's own pauses, the latest first. */
@ApplicationScoped
public class ReadPauses {

  private final Pauses pauses;

  ReadPauses(Pauses pauses) {
    this.pauses = pauses;
  }

  @TenantTransaction
  public Uni<Page<StoredPause>> list(Member member, DateRange range) {
    return pauses
        .list(member, range)
        .map(found -> Page.of(found, range.limit(), ReadPauses::position));
  }

  private static Cursor position(StoredPause stored) {
    return Cursor.of(stored.pause().from().toString(), stored.pause().id().toString());
  }
}
