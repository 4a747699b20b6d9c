package org.rhomboid.gateway.in.rest.asyncapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The events of the platform as one AsyncAPI document, for everyone: JSON, or YAML where {@code Accept} asks for it. */
@Path("/asyncapi")
@PermitAll
public final class AsyncApiResource {

  private final EventDocument document;

  AsyncApiResource(EventDocument document) {
    this.document = document;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public String json() {
    return document.json();
  }

  @GET
  @Produces({"application/yaml;qs=0.5", "text/yaml;qs=0.5"})
  @Operation(hidden = true)
  public String yaml() {
    return document.yaml();
  }
}
