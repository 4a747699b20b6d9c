package org.rhomboid.gateway.in.rest.docs;

import io.quarkus.runtime.Startup;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page itself; its parts are static files under {@code /docs/}, put there by the build. */
@Path("/docs")
@PermitAll
@Startup
public final class DocsResource {

  private static final String RESOURCE = "docs/page.html";

  private final String page;

  DocsResource() throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream file = loader.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("no API page in this build");
      }
      this.page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public String page() {
    return page;
  }
}
