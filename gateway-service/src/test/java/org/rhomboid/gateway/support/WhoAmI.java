package org.rhomboid.gateway.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rhomboid.kit.identity.Caller;

/** What a resource of any service knows of its caller. */
@Path("/test/who-am-i")
public class WhoAmI {

  private final Caller caller;

  WhoAmI(Caller caller) {
    this.caller = caller;
  }

  /** Somebody, as every service sees them. */
  public record Somebody(String tenant, String member, Set<String> roles, String unit) {}

  @GET
  @Operation(hidden = true)
  public Somebody whoAmI() {
    return new Somebody(
        caller.tenant().id(),
        caller.member().id(),
        new TreeSet<>(caller.roles()),
        caller.unit().orElse(null));
  }
}
