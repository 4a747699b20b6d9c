package org.rhomboid.kit.identity.key;

import java.security.Key;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A key pair of an issuer's, made anew for each run. */
public record Signer(PublicJsonWebKey pair) {

  public static Signer rsa(String kid) {
    return made(() -> RsaJwkGenerator.generateJwk(2048), kid);
  }

  public static Signer ec(String kid) {
    return made(() -> EcJwkGenerator.generateJwk(EllipticCurves.P256), kid);
  }

  public static Signer edwards(String kid) {
    return made(() -> OkpJwkGenerator.generateJwk("Ed25519"), kid);
  }

  /** What an issuer publishes: public keys only. */
  public static String published(Signer... signers) {
    return new JsonWebKeySet(
            List.of(signers).stream().map(Signer::pair).toArray(PublicJsonWebKey[]::new))
        .toJson();
  }

  /** @param algorithm as it shall stand in the head */
  public String sign(JwtClaims claims, String algorithm) {
    return sign(claims.toJson(), algorithm);
  }

  /** Whatever the payload is. */
  public String sign(String payload, String algorithm) {
    return sign(payload, algorithm, pair.getKeyId(), pair.getPrivateKey());
  }

  /**
   * With any key, so that a test can do what no issuer does.
   *
   * @param kid null: the head names none
   */
  public static String sign(JwtClaims claims, String algorithm, String kid, Key key) {
    return sign(claims.toJson(), algorithm, kid, key);
  }

  private static String sign(String payload, String algorithm, String kid, Key key) {
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    token.setAlgorithmHeaderValue(algorithm);
    if (kid != null) {
      token.setKeyIdHeaderValue(kid);
    }
    token.setPayload(payload);
    token.setKey(key);
    token.setDoKeyValidation(false);
    try {
      return token.getCompactSerialization();
    } catch (JoseException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Signer made(Making making, String kid) {
    try {
      PublicJsonWebKey pair = making.make();
      pair.setKeyId(kid);
      return new Signer(pair);
    } catch (JoseException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private interface Making {
    PublicJsonWebKey make() throws JoseException;
  }
}
