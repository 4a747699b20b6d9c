package org.rhomboid.catalog.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.substitute.Substitute;
import org.rhomboid.catalog.usecase.FindSubstitutes;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.PageAnswer;

/** What can be done instead of an exercise. */
@Path("/exercises/{slug}/substitutes")
@Produces(MediaType.APPLICATION_JSON)
class SubstituteResource {

  private final Caller caller;
  private final FacetWords words;
  private final FindSubstitutes findSubstitutes;
  private final Negotiated negotiated;

  SubstituteResource(
      Caller caller, FacetWords words, FindSubstitutes findSubstitutes, Negotiated negotiated) {
    this.caller = caller;
    this.words = words;
    this.findSubstitutes = findSubstitutes;
    this.negotiated = negotiated;
  }

  @GET
  @Operation(
      summary = "What can be done instead of an exercise, the closest first",
      description =
          "What its ladder names, then what is of the same kind and has the same primary target, each with as much work for a side")
  @Parameter(
      name = "equipment",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "What is at hand: only what can be done with it; none: what needs nothing")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = SubstituteItem.SubstitutePage.class)))
  public Uni<Response> list(
      @PathParam("slug") String slug, @Context UriInfo uri, @Context HttpHeaders headers) {
    SubstitutesQuery query = SubstitutesQuery.of(uri, words);
    return findSubstitutes
        .find(caller.tenant(), ExerciseQuery.slug(slug), query.needs())
        .map(found -> found.orElseThrow(ExerciseQuery::notFound))
        .map(query::page)
        .map(page -> answer(page, uri, headers));
  }

  private Response answer(Page<Substitute> page, UriInfo uri, HttpHeaders headers) {
    Language language = AcceptedLanguages.best(headers);
    Page<SubstituteItem> items = page.map(it -> SubstituteItem.of(it, language));
    List<Language> named =
        items.items().stream().map(SubstituteItem::named).distinct().sorted().toList();
    return negotiated.of(PageAnswer.of(items, uri), named, headers);
  }
}
