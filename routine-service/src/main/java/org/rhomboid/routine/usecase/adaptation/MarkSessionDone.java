package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.performed.PerformedSession;

/**
 * Remembers what a member performed. The planned session it names is done from then on; where no plan of the member has that session, or none yet, the
 * memory is all there is and harms nothing.
 */
@ApplicationScoped
public class MarkSessionDone {

  private final PerformedSessions performed;

  MarkSessionDone(PerformedSessions performed) {
    this.performed = performed;
  }

  @TenantTransaction
  public Uni<Void> mark(Member member, PerformedSession session) {
    return performed.add(member, session);
  }
}
