package org.rhomboid.gateway.out.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** progress-service, in its own words. */
@RegisterRestClient(configKey = "progress")
@RegisterClientHeaders
interface ProgressClient {

  @GET
  @Path("/streak")
  Uni<Map<String, Object>> streak();
}
