package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.usecase.PerformedSessions;

/** Takes a performed session back, and with it what the plan has learned from it. It may be heard of before the session itself. */
@ApplicationScoped
public class WithdrawSession {

  private final PerformedSessions performed;
  private final AdaptPlans adaptPlans;

  WithdrawSession(PerformedSessions performed, AdaptPlans adaptPlans) {
    this.performed = performed;
    this.adaptPlans = adaptPlans;
  }

  @TenantTransaction
  public Uni<Void> withdraw(Member member, UUID session) {
    return adaptPlans.after(member, () -> performed.withdraw(member, session));
  }
}
