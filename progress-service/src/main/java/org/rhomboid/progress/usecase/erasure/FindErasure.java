package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.erasure.Erasure;

/** Finds one of the member's own erasures. */
@ApplicationScoped
public class FindErasure {

  private final ErasureRecords records;

  FindErasure(ErasureRecords records) {
    this.records = records;
  }

  @TenantTransaction
  public Uni<Optional<Erasure>> find(Member member, UUID id) {
    return records.find(member, id);
  }
}
