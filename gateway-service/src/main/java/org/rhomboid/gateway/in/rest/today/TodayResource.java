package org.rhomboid.gateway.in.rest.today;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rhomboid.gateway.in.rest.part.AskingCaller;
import org.rhomboid.gateway.usecase.today.ComposeToday;

/** The home screen in one answer. */
@Path("/api/v1/today")
@Tag(name = "Today")
public class TodayResource {

  private final ComposeToday composeToday;
  private final AskingCaller caller;

  TodayResource(ComposeToday composeToday, AskingCaller caller) {
    this.composeToday = composeToday;
    this.caller = caller;
  }

  /** 200 whatever is down: a service that cannot be asked costs its own part. */
  @GET
  @Operation(
      operationId = "getToday",
      summary = "What the member's home screen shows, from all services in parallel",
      description =
          "A service that cannot be asked costs its own part. Streak and safety are never STALE: right or UNAVAILABLE")
  public Uni<TodayResponse> today(@Context HttpHeaders headers) {
    return composeToday.compose(caller.asking(headers)).map(TodayResponse::of);
  }
}
