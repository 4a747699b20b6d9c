package org.rhomboid.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes the identity of a request of its token. It comes before the one of the library, which knows one issuer, and leaves nothing to it. */
@Singleton
final class TokenIdentity implements IdentityProvider<TokenAuthenticationRequest> {

  /** Highest first; what says nothing, as the library's, has 1,001. */
  private static final int BEFORE_THE_LIBRARY = 2_000;

  private final VerifiedTokens tokens;

  TokenIdentity(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public int priority() {
    return BEFORE_THE_LIBRARY;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    String token = request.getToken().getToken();
    Optional<VerifiedToken> known = tokens.remembered(token);
    return known.isPresent()
        ? Uni.createFrom().item(identity(known.get(), request))
        : tokens.verify(token).map(verified -> identity(verified, request));
  }

  private static SecurityIdentity identity(
      VerifiedToken token, TokenAuthenticationRequest request) {
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(token)
            .addCredential(request.getToken())
            .addRoles(token.getGroups())
            .addAttribute(SecurityIdentity.USER_ATTRIBUTE, token);
    RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(request);
    if (exchange != null) {
      identity.addAttribute(RoutingContext.class.getName(), exchange);
    }
    return identity.build();
  }
}
