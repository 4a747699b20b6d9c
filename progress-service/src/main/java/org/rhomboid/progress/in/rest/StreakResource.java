package org.rhomboid.progress.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Query;
import org.rhomboid.progress.usecase.ExplainStreak;
import org.rhomboid.progress.usecase.ReadStreak;

@Path("/streak")
@Produces(MediaType.APPLICATION_JSON)
class StreakResource {

  private final Caller caller;
  private final ReadStreak readStreak;
  private final ExplainStreak explainStreak;

  StreakResource(Caller caller, ReadStreak readStreak, ExplainStreak explainStreak) {
    this.caller = caller;
    this.readStreak = readStreak;
    this.explainStreak = explainStreak;
  }

  @GET
  @Operation(summary = "The member's streak as of now")
  public Uni<StreakResponse> read() {
    return readStreak.read(caller.member()).map(StreakResponse::of);
  }

  @GET
  @Path("/explanation")
  @Operation(summary = "What each date means for the streak, and why")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First date; four weeks before the last one where it is left out",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last date, at most 366 days from the first; today where it is left out",
      schema = @Schema(implementation = LocalDate.class))
  @APIResponse(
      responseCode = "200",
      description = "One verdict for each date",
      content = @Content(schema = @Schema(implementation = StreakExplanationResponse.class)))
  public Uni<StreakExplanationResponse> explain(@Context UriInfo uri) {
    Query query = Query.of(uri);
    Optional<LocalDate> from = query.date("from");
    Optional<LocalDate> to = query.date("to");
    if (from.isPresent() && to.isPresent()) {
      check(query, from.get(), to.get());
    }
    query.checked();
    return explainStreak.explain(caller.member(), from, to).map(StreakExplanationResponse::of);
  }

  private static void check(Query query, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      query.refuse("from", "must not be after to");
    } else if (from.plusDays(ExplainStreak.MOST_DAYS).compareTo(to) <= 0) {
      query.refuse("to", "must be less than " + ExplainStreak.MOST_DAYS + " days after from");
    }
  }
}
