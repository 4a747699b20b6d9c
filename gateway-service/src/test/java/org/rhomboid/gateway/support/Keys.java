package org.rhomboid.gateway.support;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Key pairs made when the tests start, and tokens signed with them. Nothing of it is kept. */
public final class Keys {

  public static final String ISSUER = "rhomboid-development";
  public static final String AUDIENCE = "rhomboid";

  private final KeyPair pair;

  private Keys(KeyPair pair) {
    this.pair = pair;
  }

  public static Keys fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Keys(generator.generateKeyPair());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Path writePublic(Path folder) {
    return write(folder.resolve("public.pem"), "PUBLIC KEY", pair.getPublic().getEncoded());
  }

  public Path writePrivate(Path folder) {
    return write(folder.resolve("private.pem"), "PRIVATE KEY", pair.getPrivate().getEncoded());
  }

  /** The public key's PEM text: the secret that a verifier confused about algorithms would take. */
  public String publicPem() {
    return pem("PUBLIC KEY", pair.getPublic().getEncoded());
  }

  public String token(String tenant, String member) {
    return sign(claims(tenant, member));
  }

  /** Of somebody who may change what the organisation has. */
  public String adminToken(String tenant, String member) {
    return sign(claims(tenant, member).groups(Set.of("tenant-admin")));
  }

  public String sign(JwtClaimsBuilder claims) {
    return claims.jws().algorithm(SignatureAlgorithm.RS256).sign(pair.getPrivate());
  }

  /** A good token's claims, to be spoiled by a test. */
  public static JwtClaimsBuilder claims(String tenant, String member) {
    Instant now = Instant.now();
    return Jwt.claims(Map.of("tenant", tenant))
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(member)
        .groups(Set.of("member"))
        .issuedAt(now)
        .expiresAt(now.plus(Duration.ofHours(1)));
  }

  private static Path write(Path file, String kind, byte[] key) {
    try {
      return Files.writeString(file, pem(kind, key));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String pem(String kind, byte[] key) {
    String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN " + kind + "-----\n" + encoded + "\n-----END " + kind + "-----\n";
  }
}
