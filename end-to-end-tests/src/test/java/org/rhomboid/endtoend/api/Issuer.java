package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The development issuer behind the gateway's door. */
public record Issuer(Client gateway) {

  /** @param roles none: a member */
  public String token(String tenant, String member, String... roles) {
    ObjectNode asked = Json.object().put("tenant", tenant).put("member", member);
    List.of(roles).forEach(asked.withArray("roles")::add);
    Answer answer = gateway.post("dev/token", asked);
    if (answer.status() == 404) {
      throw new AssertionError(
          "the gateway was built for production, without the development issuer: leave -Pproduction out");
    }
    return answer.expect(200).path("token").asText();
  }
}
