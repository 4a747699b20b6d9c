package org.rhomboid.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** First whose token it says it is, then everything by the rules of that issuer. */
@Singleton
final class VerificationByIssuer implements Verification {

  private final TrustedIssuers issuers;

  VerificationByIssuer(TrustedIssuers issuers) {
    this.issuers = issuers;
  }

  @Override
  public Uni<JWTCallerPrincipal> verify(String token) {
    return Uni.createFrom().deferred(() -> verifiedByItsIssuer(token));
  }

  private Uni<JWTCallerPrincipal> verifiedByItsIssuer(String token) {
    UnverifiedToken taken =
        UnverifiedToken.of(token).orElseThrow(() -> new AuthenticationFailedException("form"));
    return issuers
        .of(taken.issuer())
        .orElseThrow(() -> new AuthenticationFailedException("issuer"))
        .verify(taken);
  }
}
