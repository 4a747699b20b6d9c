package org.rhomboid.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** First whose token it says it is, then everything by the rules of that issuer. */
@Singleton
final class VerificationByIssuer implements Verification {

  private final TrustedIssuers issuers;
  private final VerificationDesk desk;

  VerificationByIssuer(TrustedIssuers issuers, VerificationDesk desk) {
    this.issuers = issuers;
    this.desk = desk;
  }

  @Override
  public Uni<JWTCallerPrincipal> verify(String token) {
    return Uni.createFrom().deferred(() -> verifiedByItsIssuer(token));
  }

  private Uni<JWTCallerPrincipal> verifiedByItsIssuer(String token) {
    UnverifiedToken taken =
        UnverifiedToken.of(token).orElseThrow(() -> new AuthenticationFailedException("form"));
    TrustedIssuer issuer =
        issuers.of(taken.issuer()).orElseThrow(() -> new AuthenticationFailedException("issuer"));
    return issuer
        .keyFor(taken)
        .emitOn(desk.lineOf(issuer.claimedTenant(taken)))
        .map(key -> issuer.verified(taken, key));
  }
}
