package org.rhomboid.catalog.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.usecase.ReadRevisions;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.PageAnswer;

/** What an exercise was: nothing of it ever changes. */
@Path("/exercises/{slug}/revisions")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

  private final Caller caller;
  private final ReadRevisions readRevisions;
  private final RevisionAnswers answers;

  RevisionResource(Caller caller, ReadRevisions readRevisions, RevisionAnswers answers) {
    this.caller = caller;
    this.readRevisions = readRevisions;
    this.answers = answers;
  }

  @GET
  @Operation(
      summary = "The revisions of an exercise",
      description = "The tenant's own before the library's, the newest first")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = RevisionItem.RevisionPage.class)))
  public Uni<Response> list(@PathParam("slug") String slug, @Context UriInfo uri) {
    RevisionQuery query = RevisionQuery.list(uri);
    return readRevisions
        .all(caller.tenant(), ExerciseQuery.slug(slug))
        .map(RevisionAnswers::found)
        .map(all -> PageAnswer.of(query.page(all), uri));
  }

  @GET
  @Path("/{number}")
  @Operation(
      summary = "An exercise as it once was",
      description = "Numbers count within a layer: what names a revision names its layer too")
  @Parameter(
      name = "layer",
      in = QUERY,
      description =
          "Absent: the tenant's, where it ever had an entry of its own, else the library's",
      schema = @Schema(implementation = Layer.class))
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "The revision",
      content = @Content(schema = @Schema(implementation = RevisionResponse.class)))
  public Uni<Response> find(
      @PathParam("slug") String slug,
      @PathParam("number") String number,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    RevisionQuery query = RevisionQuery.one(uri);
    Language language = AcceptedLanguages.best(headers);
    return readRevisions
        .one(caller.tenant(), query.layer(), ExerciseQuery.slug(slug), RevisionQuery.number(number))
        .map(found -> answers.found(found, language, headers));
  }
}
