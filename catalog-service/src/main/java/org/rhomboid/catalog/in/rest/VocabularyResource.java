package org.rhomboid.catalog.in.rest;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.usecase.Guidebook;
import org.rhomboid.kit.identity.Caller;

@Path("/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class VocabularyResource {

  private final Caller caller;
  private final Guidebook guidebook;
  private final Negotiated negotiated;

  VocabularyResource(Caller caller, Guidebook guidebook, Negotiated negotiated) {
    this.caller = caller;
    this.guidebook = guidebook;
    this.negotiated = negotiated;
  }

  @GET
  @Operation(summary = "The words that the catalog uses, with their display names")
  @APIResponse(responseCode = "304", description = "What If-None-Match names still holds")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = @Content(schema = @Schema(implementation = VocabularyResponse.class)))
  public Response words(@Context HttpHeaders headers) {
    caller.tenant();
    Language language = AcceptedLanguages.best(headers);
    Optional<Vocabulary> names = guidebook.words(language);
    Vocabulary english = guidebook.words(Language.SOURCE).orElseThrow();
    Language spoken = names.isPresent() ? language : Language.SOURCE;
    return negotiated.of(
        Response.ok(VocabularyResponse.of(english, names.orElse(english), spoken)).build(),
        spoken,
        headers);
  }
}
