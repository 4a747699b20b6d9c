package org.rhomboid.kit.identity;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.rhomboid.kit.identity.key.GivenKey;

/** Makes tokens, right and wrong ones, and knows the rules by which a service verifies them. */
final class Issuer {

  private static final String NAME = "rhomboid-development";
  private static final String AUDIENCE = "rhomboid";

  private final KeyPair keys = pair();

  /** As every service verifies the tokens of a development issuer: see {@code microprofile-config.properties}. */
  Verification verification() {
    return new VerificationByIssuer(
        new TrustedIssuers(List.of(trusted(Set.of()))), VerificationDesk.onTheSpot());
  }

  /** What it would be for a token that is good, whatever stands in it. */
  JWTCallerPrincipal accepted(String token, Instant until) {
    JwtClaims claims = claims(until);
    claims.setClaim(Claims.raw_token.name(), token);
    return new DefaultJWTCallerPrincipal(token, VerifiedToken.TYPE, claims);
  }

  private TrustedIssuer trusted(Set<String> tenants) {
    Map<String, Set<String>> roles =
        Roles.ALL.stream().collect(Collectors.toMap(role -> role, Set::of));
    ClaimMapping mapping =
        new ClaimMapping(
            ClaimPath.of("tenant"),
            ClaimPath.of("sub"),
            ClaimPath.of("groups"),
            ClaimPath.of("unit"),
            tenants,
            roles);
    return new TrustedIssuer(
        "development", NAME, AUDIENCE, Set.of("RS256"), new GivenKey(keys.getPublic()), mapping);
  }

  JwtClaims claims(Instant until) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(NAME);
    claims.setAudience(AUDIENCE);
    claims.setSubject("mia");
    claims.setClaim("tenant", "acme");
    claims.setStringListClaim("groups", List.of("member"));
    claims.setIssuedAt(at(until.minusSeconds(3_600)));
    claims.setExpirationTime(at(until));
    claims.setGeneratedJwtId();
    return claims;
  }

  String token(JwtClaims claims) {
    return signed(claims, AlgorithmIdentifiers.RSA_USING_SHA256, keys.getPrivate());
  }

  String unsigned(JwtClaims claims) {
    return signed(claims, AlgorithmIdentifiers.NONE, null);
  }

  /** With what everyone knows as the secret. */
  String signedWithPublicKey(JwtClaims claims) {
    return signed(
        claims, AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(keys.getPublic().getEncoded()));
  }

  static NumericDate at(Instant instant) {
    return NumericDate.fromSeconds(instant.getEpochSecond());
  }

  private static String signed(JwtClaims claims, String algorithm, Key key) {
    JsonWebSignature token = new JsonWebSignature();
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    token.setHeader("typ", "JWT");
    token.setAlgorithmHeaderValue(algorithm);
    token.setPayload(claims.toJson());
    token.setKey(key);
    try {
      return token.getCompactSerialization();
    } catch (JoseException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
