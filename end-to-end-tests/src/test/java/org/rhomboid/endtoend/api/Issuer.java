package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.JsonNode;

/** The development issuer behind the gateway's door. */
public record Issuer(Client gateway) {

  public String token(String tenant, String member) {
    JsonNode asked = Json.object().put("tenant", tenant).put("member", member);
    Answer answer = gateway.post("dev/token", asked);
    if (answer.status() == 404) {
      throw new AssertionError(
          "the gateway was built for production, without the development issuer: leave -Pproduction out");
    }
    return answer.expect(200).path("token").asText();
  }
}
