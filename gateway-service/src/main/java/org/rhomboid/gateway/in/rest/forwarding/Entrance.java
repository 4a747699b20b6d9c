package org.rhomboid.gateway.in.rest.forwarding;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.problem.KitProblem;

/** Verifies the token of a request on a plain route, through the same mechanism and the same rules as in every service. */
@ApplicationScoped
class Entrance {

  private final HttpAuthenticator authenticator;
  private final CurrentIdentityAssociation association;
  private final Caller caller;

  Entrance(HttpAuthenticator authenticator, CurrentIdentityAssociation association, Caller caller) {
    this.authenticator = authenticator;
    this.association = association;
    this.caller = caller;
  }

  /** Fails with the problem to answer: 401 {@code token-required} or {@code invalid-token}. */
  Uni<SecurityIdentity> identify(RoutingContext exchange) {
    return authenticator
        .attemptAuthentication(exchange)
        .onFailure(AuthenticationFailedException.class)
        .transform(refused -> invalid())
        .onItem()
        .ifNull()
        .failWith(() -> KitProblem.TOKEN_REQUIRED.because("send Authorization: Bearer <JWT>"))
        .invoke(identity -> QuarkusHttpUser.setIdentity(identity, exchange));
  }

  /** The member of a verified token; its claims have the forms that the platform accepts. */
  @ActivateRequestContext
  Member member(SecurityIdentity identity) {
    association.setIdentity(identity);
    return caller.member();
  }

  private static RuntimeException invalid() {
    return KitProblem.INVALID_TOKEN.because(
        "expired, tampered with, or not made by an issuer and for an audience known here");
  }
}
