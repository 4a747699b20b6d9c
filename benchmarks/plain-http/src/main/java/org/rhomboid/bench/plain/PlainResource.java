package org.rhomboid.bench.plain;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers what it has ready, on the event loop. */
@Path("/plain")
@Produces(MediaType.APPLICATION_JSON)
class PlainResource {

  private static final String SMALL = "{\"answer\":\"plain\"}";
  private static final int LARGEST = 1 << 20;

  private volatile byte[] sized = new byte[0];

  @GET
  @NonBlocking
  public String small() {
    return SMALL;
  }

  /**
   * @param bytes of the body, 2 to 1 MiB
   */
  @GET
  @Path("/sized")
  @NonBlocking
  public byte[] sized(@RestQuery int bytes) {
    if (sized.length != bytes) {
      sized = json(Math.min(Math.max(bytes, 2), LARGEST));
    }
    return sized;
  }

  private static byte[] json(int bytes) {
    return ('"' + "x".repeat(bytes - 2) + '"').getBytes(StandardCharsets.US_ASCII);
  }
}
