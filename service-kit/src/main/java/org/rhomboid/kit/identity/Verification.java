package org.rhomboid.kit.identity;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;

/** Finds out whether a token is good. */
interface Verification {

  /**
   * The token with its claims under our names.
   *
   * @return fails with {@link io.quarkus.security.AuthenticationFailedException} where it is refused, and with 503 {@code issuer-unavailable} where that
   *     cannot be told now
   */
  Uni<JWTCallerPrincipal> verify(String token);
}
