package org.rhomboid.catalog.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.HEADER;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.usecase.MoveLibrary;
import org.rhomboid.catalog.usecase.PutExercise;
import org.rhomboid.catalog.usecase.WithdrawExercise;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.problem.KitProblem;

/** A tenant's own layer of the catalog, for its administrators. */
@Path("/exercises/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ExerciseEditing.TENANT_ADMIN)
class ExerciseEditing {

  static final String TENANT_ADMIN = "tenant-admin";
  static final String PLATFORM_ADMIN = "platform-admin";

  private final Caller caller;
  private final PutExercise putExercise;
  private final WithdrawExercise withdrawExercise;
  private final MoveLibrary moveLibrary;
  private final ChangeAnswers answers;

  ExerciseEditing(
      Caller caller,
      PutExercise putExercise,
      WithdrawExercise withdrawExercise,
      MoveLibrary moveLibrary,
      ChangeAnswers answers) {
    this.caller = caller;
    this.putExercise = putExercise;
    this.withdrawExercise = withdrawExercise;
    this.moveLibrary = moveLibrary;
    this.answers = answers;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Lay a change over an exercise of the library, or write one of your own",
      description =
          "The whole of what you lay down, each time: over an exercise of the library what you leave out follows the library")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = HEADER,
      description = "Only what has this ETag",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = HttpHeaders.IF_NONE_MATCH,
      in = HEADER,
      description = "*: only where there is none yet",
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "201",
      description = "Your first entry for this slug",
      content = @Content(schema = @Schema(implementation = ExerciseResponse.class)))
  @APIResponse(
      responseCode = "200",
      description = "Changed, or so already",
      content = @Content(schema = @Schema(implementation = ExerciseResponse.class)))
  public Uni<Response> put(
      @PathParam("slug") String slug, DraftBody body, @Context HttpHeaders headers) {
    String path = ExerciseQuery.newSlug(slug, body);
    return putExercise
        .put(caller.tenant(), path, body.toDraft(), WritePreconditions.of(headers))
        .map(changed -> answers.put(changed, path, headers));
  }

  @DELETE
  @RolesAllowed({TENANT_ADMIN, PLATFORM_ADMIN})
  @Operation(
      summary = "Hide an exercise of the library, or retire one of your own",
      description =
          "With layer=LIBRARY and reason=RECALL it goes out of the library for every tenant, and what tenants laid over it goes with it: role platform-admin")
  @Parameter(
      name = "layer",
      in = QUERY,
      description = "Absent: TENANT, what you see yourself",
      schema = @Schema(implementation = Layer.class))
  @Parameter(
      name = "replacedBy",
      in = QUERY,
      description = "The slug of what to do instead",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "reason",
      in = QUERY,
      description = "RECALL: it is not safe, plans in force are made anew at once",
      schema = @Schema(implementation = WithdrawalQuery.Reason.class))
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = HEADER,
      description = "Only what has this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(responseCode = "204", description = "Done")
  public Uni<Response> withdraw(
      @PathParam("slug") String slug,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context SecurityContext roles) {
    WithdrawalQuery query = WithdrawalQuery.of(uri);
    required(query.isOfLibrary() ? PLATFORM_ADMIN : TENANT_ADMIN, roles);
    WithdrawExercise.Withdrawal withdrawal =
        query.of(ExerciseQuery.slug(slug), WritePreconditions.of(headers));
    return query.isOfLibrary()
        ? moveLibrary.withdraw(withdrawal).map(answers::recalled)
        : withdrawExercise.withdraw(caller.tenant(), withdrawal).map(answers::deleted);
  }

  private static void required(String role, SecurityContext roles) {
    if (!roles.isUserInRole(role)) {
      throw KitProblem.FORBIDDEN.because("ask for a token with the role " + role);
    }
  }

  @DELETE
  @Path("/overlay")
  @Operation(summary = "Show the library's exercise as it is again: undo an overlay or a hide")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = HEADER,
      description = "Only what has this ETag",
      schema = @Schema(implementation = String.class))
  @APIResponse(responseCode = "204", description = "Done")
  public Uni<Response> undo(@PathParam("slug") String slug, @Context HttpHeaders headers) {
    return withdrawExercise
        .undo(caller.tenant(), ExerciseQuery.slug(slug), WritePreconditions.of(headers))
        .map(answers::undone);
  }
}
