package org.rhomboid.bench.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes tokens as the development issuer does, so that no gateway has to run beside what is measured. */
record Issuer(Path privateKey) {

  private static final Duration LIFE = Duration.ofHours(12);
  private static final ObjectMapper JSON = new ObjectMapper();

  String token(String tenant, String member) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "rhomboid-development");
    claims.put("aud", "rhomboid");
    claims.put("sub", member);
    claims.put("groups", List.of("member"));
    claims.put("tenant", tenant);
    claims.put("iat", now);
    claims.put("exp", now + LIFE.toSeconds());
    claims.put("jti", UUID.randomUUID().toString());
    String head = encoded(Map.of("typ", "JWT", "alg", "RS256")) + "." + encoded(claims);
    return head + "." + encoded(signature(head));
  }

  private byte[] signature(String head) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key());
      signature.update(head.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private PrivateKey key() throws GeneralSecurityException {
    try {
      String body = Files.readString(privateKey).replaceAll("-----[A-Z ]+-----|\\s", "");
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String encoded(Map<String, Object> part) {
    try {
      return encoded(JSON.writeValueAsBytes(part));
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String encoded(byte[] part) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
  }
}
