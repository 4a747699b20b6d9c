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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.search.Search;
import org.rhomboid.catalog.usecase.FindExercise;
import org.rhomboid.catalog.usecase.ListExercises;
import org.rhomboid.catalog.usecase.SearchExercises;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.PageAnswer;

@Path("/exercises")
@Produces(MediaType.APPLICATION_JSON)
class ExerciseResource {

  private final Caller caller;
  private final FacetWords words;
  private final ListExercises listExercises;
  private final SearchExercises searchExercises;
  private final FindExercise findExercise;
  private final RenderedExercises rendered;
  private final Negotiated negotiated;

  ExerciseResource(
      Caller caller,
      FacetWords words,
      ListExercises listExercises,
      SearchExercises searchExercises,
      FindExercise findExercise,
      RenderedExercises rendered,
      Negotiated negotiated) {
    this.caller = caller;
    this.words = words;
    this.listExercises = listExercises;
    this.searchExercises = searchExercises;
    this.findExercise = findExercise;
    this.rendered = rendered;
    this.negotiated = negotiated;
  }

  @GET
  @Operation(
      summary = "The exercises that the tenant sees, by slug; those that q finds, best first",
      description =
          "Facets combine: each that is asked for has to fit; of a repeated one, any value. q looks"
              + " through names, aliases, instructions and cues in the language that is asked for and"
              + " through English names, and forgives accents and slips")
  @Parameter(
      name = "q",
      in = QUERY,
      schema = @Schema(implementation = String.class, minLength = 1, maxLength = 100),
      description = "What to look for; each item then says in match why it was found")
  @Parameter(
      name = "kind",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "What it does: mobility, stretch, release or strength")
  @Parameter(
      name = "target",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "What it works on, such as rhomboids")
  @Parameter(
      name = "equipment",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "What is at hand: only what can be done with it; none: what needs nothing")
  @Parameter(
      name = "position",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "How it can be done, such as seated")
  @Parameter(
      name = "desk",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = Boolean.class),
      description = "Whether it can be done at a desk")
  @Parameter(
      name = "level",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = Level.class),
      description = "For whom it has a form")
  @Parameter(
      name = "tradition",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "Where it comes from, such as yoga")
  @Parameter(
      name = "source",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "Who states it: an article's number, or ours")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ExercisePage.class)))
  public Uni<Response> list(@Context UriInfo uri, @Context HttpHeaders headers) {
    ExerciseQuery query = ExerciseQuery.of(uri, words);
    Language language = AcceptedLanguages.best(headers);
    return items(query, language)
        .map(page -> negotiated.of(PageAnswer.of(page, uri), spoken(page, language), headers));
  }

  private Uni<Page<RawItem>> items(ExerciseQuery query, Language language) {
    return query
        .words()
        .map(words -> searched(query, new Search(words, language, query.filter())))
        .orElseGet(() -> listed(query, language));
  }

  private Uni<Page<RawItem>> listed(ExerciseQuery query, Language language) {
    return listExercises
        .list(caller.tenant(), query.filter(), query.range())
        .map(page -> page.map(shown -> rendered.item(shown, language)));
  }

  private Uni<Page<RawItem>> searched(ExerciseQuery query, Search search) {
    return searchExercises
        .search(caller.tenant(), search, query.ranked())
        .map(page -> page.map(found -> rendered.item(found, search.language())));
  }

  private static List<Language> spoken(Page<RawItem> page, Language language) {
    boolean told = page.items().stream().anyMatch(item -> item.spoken() == language);
    boolean fellBack = page.items().stream().anyMatch(RawItem::fellBack);
    return Stream.of(language, Language.SOURCE)
        .filter(it -> it == Language.SOURCE ? fellBack || !told : told)
        .distinct()
        .toList();
  }

  @GET
  @Path("/{slug}")
  @Operation(summary = "One exercise, as the tenant sees it, with everything known of it")
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "The exercise, with its version as the ETag",
      content = @Content(schema = @Schema(implementation = ExerciseResponse.class)))
  public Uni<Response> find(@PathParam("slug") String slug, @Context HttpHeaders headers) {
    Language language = AcceptedLanguages.best(headers);
    return findExercise
        .find(caller.tenant(), ExerciseQuery.slug(slug))
        .map(found -> found.orElseThrow(ExerciseQuery::notFound))
        .map(shown -> rendered.whole(shown, language).answer(Response.ok(), headers));
  }
}
