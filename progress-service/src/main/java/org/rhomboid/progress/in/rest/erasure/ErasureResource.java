package org.rhomboid.progress.in.rest.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PathId;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.progress.usecase.erasure.EraseMember;
import org.rhomboid.progress.usecase.erasure.FindErasure;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
class ErasureResource {

  private final Caller caller;
  private final EraseMember eraseMember;
  private final FindErasure findErasure;

  ErasureResource(Caller caller, EraseMember eraseMember, FindErasure findErasure) {
    this.caller = caller;
    this.eraseMember = eraseMember;
    this.findErasure = findErasure;
  }

  @DELETE
  @Path("me")
  @Operation(
      summary = "Forget the member, everywhere",
      description =
          "Nothing is taken of the member for 30 days after it: 410 member-erased. What was exported before stays with whoever has it")
  @APIResponse(
      responseCode = "202",
      description = "Forgotten here; Location says how far the other services are",
      content = @Content(schema = @Schema(implementation = ErasureResponse.class)))
  public Uni<Response> erase() {
    return eraseMember
        .erase(caller.member())
        .map(ErasureResponse::of)
        .map(ErasureResource::accepted);
  }

  @GET
  @Path("erasures/{id}")
  @Operation(summary = "How far one of the member's erasures is")
  @APIResponse(
      responseCode = "200",
      description = "By service",
      content = @Content(schema = @Schema(implementation = ErasureResponse.class)))
  public Uni<ErasureResponse> read(@PathParam("id") String id) {
    return find(PathId.of(id, ErasureResource::notFound));
  }

  private Uni<ErasureResponse> find(UUID id) {
    return findErasure
        .find(caller.member(), id)
        .map(found -> found.map(ErasureResponse::of).orElseThrow(ErasureResource::notFound));
  }

  private static Response accepted(ErasureResponse erasure) {
    return Response.accepted(erasure)
        .header(HttpHeaders.LOCATION, "/erasures/" + erasure.id())
        .build();
  }

  private static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no erasure with this id");
  }
}
