package org.rhomboid.gateway.out.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.rhomboid.gateway.usecase.MemberClock;
import org.rhomboid.gateway.usecase.PlannedSession;
import org.rhomboid.gateway.usecase.Plans;
import org.rhomboid.gateway.usecase.Profiles;

@ApplicationScoped
class RoutineService implements Plans, Profiles {

  private final RoutineClient client;

  RoutineService(@RestClient RoutineClient client) {
    this.client = client;
  }

  @Override
  public Uni<List<PlannedSession>> currentSessions() {
    return client
        .currentPlan()
        .map(PlanDocument::planned)
        .onFailure(RoutineService::isNotFound)
        .recoverWithItem(List.of());
  }

  @Override
  public Uni<MemberClock> clock() {
    return client.profile().map(ProfileDocument::clock);
  }

  /** A member without a plan is an answer, not a failure. */
  private static boolean isNotFound(Throwable failed) {
    return failed instanceof WebApplicationException refused
        && refused.getResponse().getStatus() == 404;
  }
}
