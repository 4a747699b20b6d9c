package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;

/** Finds one of the member's own check-ins. */
@ApplicationScoped
public class FindCheckIn {

  private final CheckIns checkIns;

  FindCheckIn(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @TenantTransaction
  public Uni<Optional<RecordedCheckIn>> find(Member member, UUID id) {
    return checkIns.find(member, id);
  }
}
