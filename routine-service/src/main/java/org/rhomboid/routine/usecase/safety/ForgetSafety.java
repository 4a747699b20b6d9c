package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.usecase.Profiles;

/** Forgets what is known of a member's hold: progress-service has taken it all back. From then on it is asked before anything is planned. */
@ApplicationScoped
public class ForgetSafety {

  private final Profiles profiles;
  private final SafetyStates states;

  ForgetSafety(Profiles profiles, SafetyStates states) {
    this.profiles = profiles;
    this.states = states;
  }

  @TenantTransaction
  public Uni<Void> forget(Member member) {
    return profiles.findLocked(member).chain(() -> states.delete(member));
  }
}
