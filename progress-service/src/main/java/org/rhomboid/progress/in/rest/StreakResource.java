package org.rhomboid.progress.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.progress.usecase.ReadStreak;

@Path("/streak")
@Produces(MediaType.APPLICATION_JSON)
class StreakResource {

  private final Caller caller;
  private final ReadStreak readStreak;

  StreakResource(Caller caller, ReadStreak readStreak) {
    this.caller = caller;
    this.readStreak = readStreak;
  }

  @GET
  @Operation(summary = "The member's streak as of now")
  public Uni<StreakResponse> read() {
    return readStreak.read(caller.member()).map(StreakResponse::of);
  }
}
