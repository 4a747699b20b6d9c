package org.rhomboid.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.security.Key;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.rhomboid.kit.identity.key.IssuerKeys;

/**
 * Somebody whose tokens are accepted, and by which rules. The library does the cryptography.
 *
 * @param issuer the claim {@code iss}
 * @param algorithms that it may sign with: the token's head chooses among them and from nowhere else
 */
record TrustedIssuer(
    String name,
    String issuer,
    String audience,
    Set<String> algorithms,
    IssuerKeys keys,
    ClaimMapping mapping) {

  /** By how much clocks may differ, in seconds: for {@code exp}, {@code nbf} and {@code iat}. */
  static final int CLOCK_SKEW = 30;

  /**
   * Asks for nothing that an attacker could choose: only with an algorithm that the issuer may use.
   *
   * @return empty where the issuer has no such key; fails where it cannot be had
   */
  Uni<Optional<Key>> keyFor(UnverifiedToken token) {
    if (!algorithms.contains(String.valueOf(token.algorithm()))) {
      throw refused("algorithm");
    }
    return keys.keyFor(token.signature());
  }

  /** Whose token it says it is, before anybody knows whether that is so; no text where it does not say. */
  String claimedTenant(UnverifiedToken token) {
    return mapping
        .tenantIn(token.parts().getJwtClaims().getClaimsMap())
        .map(String::valueOf)
        .orElse("");
  }

  /**
   * The token with its claims under our names: the work of it.
   *
   * @throws AuthenticationFailedException where it is refused
   */
  JWTCallerPrincipal verified(UnverifiedToken token, Optional<Key> key) {
    try {
      rules(key.orElseThrow(() -> refused("key"))).processContext(token.parts());
    } catch (InvalidJwtException broken) {
      throw new AuthenticationFailedException(broken);
    }
    JwtClaims claims = token.parts().getJwtClaims();
    if (!mapping.maySpeak(claims.getClaimsMap())) {
      throw refused("tenant");
    }
    return principal(token.text(), claims);
  }

  private JwtConsumer rules(Key key) {
    return new JwtConsumerBuilder()
        .setVerificationKey(key)
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(ConstraintType.PERMIT, algorithms.toArray(String[]::new)))
        .setExpectedIssuer(issuer)
        .setExpectedAudience(audience)
        .setRequireExpirationTime()
        .setAllowedClockSkewInSeconds(CLOCK_SKEW)
        .setIssuedAtRestrictions(0, Integer.MAX_VALUE)
        .build();
  }

  private JWTCallerPrincipal principal(String text, JwtClaims said) {
    JwtClaims claims = new JwtClaims();
    mapping.mapped(said.getClaimsMap()).forEach(claims::setClaim);
    claims.setClaim(Claims.raw_token.name(), text);
    return new DefaultJWTCallerPrincipal(text, VerifiedToken.TYPE, claims);
  }

  private static AuthenticationFailedException refused(String why) {
    return new AuthenticationFailedException(why);
  }
}
