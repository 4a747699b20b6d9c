package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.erasure.Erasure;

/** Notes that a service has forgotten a member. */
@ApplicationScoped
public class NoteForgotten {

  private final ErasureRecords records;

  NoteForgotten(ErasureRecords records) {
    this.records = records;
  }

  /** Nothing where nobody asked for it here: whoever forgets more than was asked for harms nobody. */
  @TenantTransaction
  public Uni<Void> note(Member member, String service, Instant at) {
    return records
        .newest(member)
        .chain(
            newest ->
                newest
                    .map(Erasure::id)
                    .map(id -> records.done(id, member, service, at))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }
}
