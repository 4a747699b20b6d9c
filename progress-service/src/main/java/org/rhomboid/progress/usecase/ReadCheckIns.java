package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;

/** Lists the member's own check-ins, newest first. */
@ApplicationScoped
public class ReadCheckIns {

  private final CheckIns checkIns;

  ReadCheckIns(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @TenantTransaction
  public Uni<Page<RecordedCheckIn>> list(Member member, DateRange range) {
    return checkIns
        .list(member, range)
        .map(found -> Page.of(found, range.limit(), ReadCheckIns::position));
  }

  private static Cursor position(RecordedCheckIn recorded) {
    return Cursor.of(recorded.checkIn().at().toString(), recorded.checkIn().id().toString());
  }
}
