package org.rhomboid.progress.usecase.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.privacy.AuditedAction;

/** The record of what administrators, coaches and analysts do. Lines are added and never changed, but for the names of the erased. */
public interface AuditLog {

  /** In the transaction of what is recorded, so that neither is there without the other. */
  Uni<Void> record(Actor actor, AuditedAction what);

  /** Newest first; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. The dates are in UTC. */
  Uni<List<AuditEntry>> list(Tenant tenant, DateRange range);

  /** That something was done stays; that this member did it, or that it concerned this member, is gone. */
  Uni<Void> forget(Member member);
}
