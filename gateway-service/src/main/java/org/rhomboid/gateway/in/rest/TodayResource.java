package org.rhomboid.gateway.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rhomboid.gateway.usecase.ComposeToday;

/** The home screen in one answer. */
@Path("/api/v1/today")
@Tag(name = "Today")
public final class TodayResource {

  private final ComposeToday composeToday;
  private final Clock clock;

  TodayResource(ComposeToday composeToday, Clock clock) {
    this.composeToday = composeToday;
    this.clock = clock;
  }

  /** Always 200: a service that cannot be asked costs its own part. */
  @GET
  @Operation(
      operationId = "getToday",
      summary = "What the member's home screen shows, from all services in parallel")
  public Uni<TodayResponse> today() {
    return composeToday.asOf(clock.instant()).map(TodayResponse::of);
  }
}
