package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a forger can do with a token. */
public final class Tokens {

  private Tokens() {}

  /** The same token with another tenant in its claims, and the signature that it had. */
  public static String ofAnotherTenant(String token, String tenant) {
    String[] parts = token.split("\\.");
    ObjectNode claims =
        (ObjectNode)
            Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    claims.put("tenant", tenant);
    String changed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
    return parts[0] + "." + changed + "." + parts[2];
  }
}
