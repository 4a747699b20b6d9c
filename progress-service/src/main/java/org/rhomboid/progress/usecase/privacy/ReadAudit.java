package org.rhomboid.progress.usecase.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditDetail;
import org.rhomboid.progress.domain.privacy.AuditedAction;

/** Reads the record of an organisation, newest first. That it was read is recorded too, and is in the next answer. */
@ApplicationScoped
public class ReadAudit {

  private final AuditLog audit;
  private final Clock clock;

  ReadAudit(AuditLog audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<Page<AuditEntry>> read(Actor actor, DateRange range) {
    return audit
        .list(actor.tenant(), range)
        .call(found -> audit.record(actor, reading(range)))
        .map(found -> Page.of(found, range.limit(), ReadAudit::position));
  }

  private AuditedAction reading(DateRange range) {
    AuditedAction reading = AuditedAction.of(AuditAction.AUDIT_READ, clock.instant());
    AuditedAction since =
        range.from().map(from -> reading.with(AuditDetail.FROM, from)).orElse(reading);
    return range.to().map(to -> since.with(AuditDetail.TO, to)).orElse(since);
  }

  private static Cursor position(AuditEntry entry) {
    return Cursor.of(entry.at().toString(), entry.id().toString());
  }
}
