package org.rhomboid.bench.plain;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers what it has ready, on the event loop, to anybody: as a resource, and before all that stands in front of resources. */
@Path("/plain")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PlainResource {

  private static final String SMALL = "{\"answer\":\"plain\"}";
  private static final Buffer READY = Buffer.buffer(SMALL);
  private static final int FIRST = -1_000;

  void register(@Observes Router router) {
    router
        .get("/route")
        .order(FIRST)
        .handler(
            exchange ->
                exchange
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                    .end(READY));
  }

  @GET
  @NonBlocking
  public String small() {
    return SMALL;
  }
}
