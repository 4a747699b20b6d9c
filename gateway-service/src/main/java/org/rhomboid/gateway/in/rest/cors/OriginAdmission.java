package org.rhomboid.gateway.in.rest.cors;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import org.rhomboid.gateway.in.rest.forwarding.Admission;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;

/** A page may use a tenant's tokens only where that tenant allows its origin: else nothing is done. */
@Singleton
@Priority(Admission.ORIGINS)
final class OriginAdmission implements Admission {

  private final AllowedOrigins origins;

  OriginAdmission(AllowedOrigins origins) {
    this.origins = origins;
  }

  /**
   * @throws org.rhomboid.kit.problem.ProblemException 403 {@code origin-not-allowed}
   */
  @Override
  public void admit(AskedFor asked) {
    String origin = CrossOrigin.of(asked.exchange().request());
    if (origin == null) {
      return;
    }
    boolean allowed = origins.isOf(asked.member().tenant(), origin);
    CrossOrigin.note(asked.exchange(), allowed);
    if (!allowed) {
      throw CrossOrigin.refused();
    }
  }
}
