package org.rhomboid.routine.in.rest.revision;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.routine.in.rest.PlanAnswers;
import org.rhomboid.routine.in.rest.PlanResponse;
import org.rhomboid.routine.usecase.revision.ListChanges;
import org.rhomboid.routine.usecase.revision.UndoChange;

@Path("/plans/current/changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangeResource {

  private final Caller caller;
  private final ListChanges listChanges;
  private final UndoChange undoChange;
  private final ChangeAnswers answers;

  ChangeResource(
      Caller caller, ListChanges listChanges, UndoChange undoChange, ChangeAnswers answers) {
    this.caller = caller;
    this.listChanges = listChanges;
    this.undoChange = undoChange;
    this.answers = answers;
  }

  @GET
  @Operation(summary = "What changed in the current plan since it was made, in order, and why")
  @APIResponse(
      responseCode = "200",
      description = "All of it",
      content = @Content(schema = @Schema(implementation = PlanChangesResponse.class)))
  @APIResponse(responseCode = "404", description = "This week has no plan")
  public Uni<PlanChangesResponse> list() {
    return listChanges
        .list(caller.member())
        .map(found -> PlanChangesResponse.of(found.orElseThrow(PlanAnswers::noCurrentPlan)));
  }

  @POST
  @Path("/{id}/undo")
  @Operation(
      summary = "Undo a change of a plan in force",
      description =
          "A dose goes back to what it was, an exercise or a session to its place; the answer that led to it does not lead to it again")
  @APIResponse(
      responseCode = "200",
      description = "The plan as it is now",
      content = @Content(schema = @Schema(implementation = PlanResponse.class)))
  @APIResponse(responseCode = "404", description = "No plan of the member has the change")
  @APIResponse(responseCode = "409", description = "not-undone; session-over; safety-hold")
  public Uni<PlanResponse> undo(@PathParam("id") String id) {
    return undoChange
        .undo(caller.member(), PathId.of(id, ChangeAnswers::unknownChange))
        .map(answers::answer);
  }
}
