package org.rhomboid.catalog.in.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Told;
import org.rhomboid.catalog.usecase.Guidebook;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.page.PageAnswer;

/** What the catalog tells beside exercises, the same for every tenant, in the catalog's own order. It is in memory: nothing blocks. */
@Path("/guidance")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class GuidanceResource {

  private final Caller caller;
  private final Guidebook guidebook;
  private final Negotiated negotiated;

  GuidanceResource(Caller caller, Guidebook guidebook, Negotiated negotiated) {
    this.caller = caller;
    this.guidebook = guidebook;
    this.negotiated = negotiated;
  }

  @GET
  @Path("/tips")
  @Operation(summary = "What to do from day to day")
  @Parameter(
      name = "topic",
      in = QUERY,
      schema = @Schema(type = ARRAY, implementation = String.class),
      description = "What it is about, such as breaks; of a repeated one, any")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = TipItem.Page.class)))
  public Response tips(@Context UriInfo uri, @Context HttpHeaders headers) {
    caller.tenant();
    Language language = AcceptedLanguages.best(headers);
    Advice advice = guidebook.advice(language);
    GuidanceQuery.Tips query = GuidanceQuery.Tips.of(uri, advice.tips());
    return answer(query.part().of(advice.tips(), query::fits), TipItem::of, uri, headers);
  }

  @GET
  @Path("/session-rules")
  @Operation(summary = "How a session is put together and done")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = PassageItem.Page.class)))
  public Response sessionRules(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::sessionRules, PassageItem::of, uri, headers);
  }

  @GET
  @Path("/causes")
  @Operation(summary = "What pain of the upper back can come from")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = GroupedItem.Page.class)))
  public Response causes(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::causes, GroupedItem::of, uri, headers);
  }

  @GET
  @Path("/conditions")
  @Operation(summary = "Conditions that a member may have, and what the planner makes of them")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = ConditionItem.Page.class)))
  public Response conditions(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::conditions, ConditionItem::of, uri, headers);
  }

  @GET
  @Path("/risk-factors")
  @Operation(summary = "What makes pain of the upper back more likely")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = PassageItem.Page.class)))
  public Response riskFactors(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::riskFactors, PassageItem::of, uri, headers);
  }

  @GET
  @Path("/symptoms")
  @Operation(summary = "The common symptoms; the others are red flags")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = PassageItem.Page.class)))
  public Response symptoms(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::symptoms, PassageItem::of, uri, headers);
  }

  @GET
  @Path("/red-flags")
  @Operation(summary = "Warning signs, how urgent each is and what to do")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = RedFlagItem.Page.class)))
  public Response redFlags(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::redFlags, RedFlagItem::of, uri, headers);
  }

  @GET
  @Path("/care")
  @Operation(summary = "What can be done for mild to moderate pain, and how its cause is found")
  @Parameter(name = "limit", in = QUERY)
  @Parameter(name = "cursor", in = QUERY)
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = GroupedItem.Page.class)))
  public Response care(@Context UriInfo uri, @Context HttpHeaders headers) {
    return list(Advice::care, GroupedItem::of, uri, headers);
  }

  private <T extends Told> Response list(
      Function<Advice, List<T>> part, Function<T, ?> shown, UriInfo uri, HttpHeaders headers) {
    caller.tenant();
    Language language = AcceptedLanguages.best(headers);
    List<T> all = part.apply(guidebook.advice(language));
    return answer(GuidanceQuery.of(uri).of(all, any -> true), shown, uri, headers);
  }

  private <T extends Told> Response answer(
      Page<T> page, Function<T, ?> shown, UriInfo uri, HttpHeaders headers) {
    List<Language> languages =
        page.items().stream().map(item -> item.passage().language()).distinct().toList();
    return negotiated.of(PageAnswer.of(page.map(shown::apply), uri), languages, headers);
  }
}
