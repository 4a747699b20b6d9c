package org.rhomboid.kit.identity;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Who asks, where that is known already: for a route that answers what it has at hand and leaves every other request to a resource. It accepts nothing by
 * itself: only a token that the resources accepted within the last minute, character by character, and that is still in force. It refuses nothing either.
 */
@Singleton
public final class KnownCaller {

  private static final String SCHEME = "Bearer ";

  private final VerifiedTokens tokens;

  KnownCaller(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  /** Forgets the tokens of a member: each is verified anew when it comes again. */
  public void forget(Member member) {
    tokens.forget(member);
  }

  /** Empty: let a resource find out. */
  public Optional<Tenant> tenant(HttpServerRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.startsWith(SCHEME)) {
      return Optional.empty();
    }
    return tokens.remembered(header.substring(SCHEME.length())).flatMap(VerifiedToken::tenant);
  }
}
