package org.rhomboid.kit.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens as an issuer would make them, right and wrong ones, with a key pair that is made anew for each run and never kept. */
public final class TestTokens {

  private static final String PRIVATE_KEY = "rhomboid.test.private-key";
  private static final ObjectMapper JSON = new ObjectMapper();

  private TestTokens() {}

  /** A token that every service accepts. */
  public static String of(String tenant, String member, String... roles) {
    return signed(claims(tenant, member, roles));
  }

  /** The claims of such a token, to be changed. */
  public static Map<String, Object> claims(String tenant, String member, String... roles) {
    Instant now = Instant.now();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "rhomboid-development");
    claims.put("aud", "rhomboid");
    claims.put("sub", member);
    claims.put("tenant", tenant);
    claims.put("groups", roles.length == 0 ? List.of("member") : List.of(roles));
    claims.put("iat", now.getEpochSecond());
    claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
    return claims;
  }

  public static String signed(Map<String, Object> claims) {
    String head = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(privateKey());
      signature.update(head.getBytes(StandardCharsets.US_ASCII));
      return head + "." + encoded(signature.sign());
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** @return where the public key is */
  static Path writeKeys(Path folder) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair keys = generator.generateKeyPair();
      Path publicKey = folder.resolve("public.pem");
      Files.writeString(publicKey, pem("PUBLIC KEY", keys.getPublic().getEncoded()));
      System.setProperty(
          PRIVATE_KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
      return publicKey;
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static PrivateKey privateKey() throws GeneralSecurityException {
    byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
  }

  private static String pem(String kind, byte[] key) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
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
