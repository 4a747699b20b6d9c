package org.rhomboid.gateway.out.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** routine-service, in its own words. */
@RegisterRestClient(configKey = "routine")
@RegisterClientHeaders
interface RoutineClient {

  @GET
  @Path("/plans/current")
  Uni<PlanDocument> currentPlan();

  @GET
  @Path("/profile")
  Uni<ProfileDocument> profile();
}
