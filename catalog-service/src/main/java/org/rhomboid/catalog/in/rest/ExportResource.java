package org.rhomboid.catalog.in.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.exchange.Exported;
import org.rhomboid.catalog.usecase.ExportExercises;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.page.Query;
import org.rhomboid.kit.problem.KitProblem;

/** A tenant's catalog for others, or for itself at another time. */
@Path("/exercises/export")
@RolesAllowed(ExerciseEditing.TENANT_ADMIN)
class ExportResource {

  static final String NDJSON = "application/x-ndjson";

  private static final List<Variant> FORMS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(NDJSON)).build();

  private final Caller caller;
  private final ExportExercises exportExercises;
  private final PackDocument document;

  ExportResource(Caller caller, ExportExercises exportExercises, PackDocument document) {
    this.caller = caller;
    this.exportExercises = exportExercises;
    this.document = document;
  }

  /** What a pack looks like, for the API document: docs/reference/exercise-pack.schema.json has the whole of it. */
  @Schema(name = "ExercisePack")
  private record PackShape(String format, int version, List<DraftBody> items) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, NDJSON})
  @Operation(
      summary = "The whole catalog of the tenant as an exercise-pack",
      description =
          "What you see and what you hide. Imported into the same tenant it changes nothing, into an empty one it makes the same"
              + " catalog. One item a line with Accept: application/x-ndjson")
  @APIResponse(
      responseCode = "200",
      description = "The pack",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PackShape.class)),
        @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class))
      })
  public Uni<Response> export(@Context UriInfo uri, @Context Request request) {
    Query.of(uri).checked();
    Variant form = request.selectVariant(FORMS);
    if (form == null) {
      throw KitProblem.NOT_ACCEPTABLE.because("application/json or " + NDJSON);
    }
    boolean lines = form.getMediaType().getSubtype().equals("x-ndjson");
    return exportExercises
        .export(caller.tenant())
        .chain(rows -> AwayFromTheLoop.compute(() -> written(rows, lines)))
        .map(body -> Response.ok(body).type(form.getMediaType()).build());
  }

  private byte[] written(List<Exported> rows, boolean lines) {
    return lines ? document.lines(rows) : document.whole(rows);
  }
}
