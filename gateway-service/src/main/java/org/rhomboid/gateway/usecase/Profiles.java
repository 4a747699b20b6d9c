package org.rhomboid.gateway.usecase;

import io.smallrye.mutiny.Uni;

/** The caller's profile, kept by routine-service. Fails when the service does not answer or there is no profile. */
public interface Profiles {

  Uni<MemberClock> clock();
}
