package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.rhomboid.endtoend.api.Json;

/** Makes tokens as the development issuer does, and others that it would never make. */
final class Signer {

  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final int LIFE_SECONDS = 3_600;

  private final PrivateKey key;

  Signer(PrivateKey key) {
    this.key = key;
  }

  /** @param pem of the issuer's private key, PKCS 8 */
  static Signer of(Path pem) {
    try {
      String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
      byte[] encoded = Base64.getMimeDecoder().decode(text);
      return new Signer(
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (GeneralSecurityException noKey) {
      throw new IllegalStateException(noKey);
    }
  }

  String token(String tenant, String member, List<String> roles) {
    return signed(header(), claims(tenant, member, roles));
  }

  static ObjectNode header() {
    return Json.object().put("typ", "JWT").put("alg", "RS256");
  }

  static ObjectNode claims(String tenant, String member, List<String> roles) {
    long now = Instant.now().getEpochSecond();
    ObjectNode claims =
        Json.object()
            .put("iss", "rhomboid-development")
            .put("aud", "rhomboid")
            .put("sub", member)
            .put("tenant", tenant)
            .put("iat", now)
            .put("exp", now + LIFE_SECONDS)
            .put("jti", "fuzz-" + tenant + "-" + member);
    claims.set("groups", Json.of(roles));
    return claims;
  }

  /** With a signature that is right, whatever the claims are. */
  String signed(JsonNode header, JsonNode claims) {
    String signed = part(header.toString()) + "." + part(claims.toString());
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(key);
      rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + URL.encodeToString(rsa.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String part(String json) {
    return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
