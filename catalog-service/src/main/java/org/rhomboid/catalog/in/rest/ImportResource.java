package org.rhomboid.catalog.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.usecase.ImportExercises;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.problem.BodyLimits;

/** Exercises from outside into a tenant's layer. Megabytes are read and understood on a worker thread: the event loop is for others too. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(ExerciseEditing.TENANT_ADMIN)
class ImportResource {

  static final String PATH = "/exercises/import";

  private final Caller caller;
  private final BodyLimits limits;
  private final ImportRows rows;
  private final ImportExercises importExercises;

  ImportResource(
      Caller caller, BodyLimits limits, ImportRows rows, ImportExercises importExercises) {
    this.caller = caller;
    this.limits = limits;
    this.rows = rows;
    this.importExercises = importExercises;
  }

  @POST
  @Blocking
  @Consumes({
    MediaType.APPLICATION_JSON,
    ExportResource.NDJSON,
    "text/csv",
    MediaType.APPLICATION_OCTET_STREAM
  })
  @Operation(
      summary = "Import exercises",
      description =
          "At most 5,000 rows in 8 MiB: JSON, one item a line, or a table. Every row that can be is written, together or not at all;"
              + " each says what became of it and why")
  @Parameter(
      name = "format",
      in = QUERY,
      required = true,
      description = "exercise-pack, free-exercise-db, wger or csv",
      schema = @Schema(implementation = String.class))
  @Parameter(
      name = "dryRun",
      in = QUERY,
      description = "true: only say what would be done",
      schema = @Schema(implementation = Boolean.class))
  @RequestBody(
      required = true,
      description =
          "An array of rows, an object whose items or results are the rows, or a row a line",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = JsonNode.class)),
        @Content(
            mediaType = ExportResource.NDJSON,
            schema = @Schema(implementation = String.class)),
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(implementation = String.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content = @Content(schema = @Schema(implementation = ImportResponse.class)))
  public Uni<ImportResponse> carryOut(@Context UriInfo uri, InputStream body) throws IOException {
    ImportQuery query = ImportQuery.of(uri);
    ImportRows.Read read = rows.read(query.format(), limits.read(body, PATH));
    ImportExercises.Wish wish =
        new ImportExercises.Wish(read.submitted(), query.format().isOurs(), query.dryRun());
    return AwayFromTheLoop.back(() -> importExercises.carryOut(caller.tenant(), wish))
        .map(verdicts -> ImportResponse.of(query, read, verdicts));
  }
}
