package org.rhomboid.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for a moment which tokens were verified, because a client sends the same one again and again, and because checking an RSA signature costs more
 * than all the rest of a small read.
 *
 * <p>Only acceptance is remembered, for exactly this token and these rules, while the token itself says that it is in force, and for {@link #FOR_AT_MOST}: a key
 * that is withdrawn is not trusted for longer than that. Whatever else is asked goes through the whole verification, and its answer is the answer.
 */
@Alternative
@Priority(1)
@Singleton
final class VerifiedTokens extends JWTCallerPrincipalFactory {

  /** A few megabytes of the heap when full of tokens of the usual 600 to 1,000 characters. */
  static final int MOST = 1_000;

  /** In characters; a longer one is verified each time, so that {@link #MOST} bounds the memory too. */
  static final int LONGEST = 4_096;

  static final Duration FOR_AT_MOST = Duration.ofSeconds(60);

  private final JWTCallerPrincipalFactory verifier;
  private final Clock clock;
  private final Cache<String, VerifiedToken> verified;

  @Inject
  VerifiedTokens() {
    // the verifier's own clock, which nothing replaces
    this(new DefaultJWTCallerPrincipalFactory(), Clock.systemUTC(), Ticker.systemTicker());
  }

  VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock clock, Ticker ticker) {
    this.verifier = verifier;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FOR_AT_MOST)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    Optional<VerifiedToken> known = remembered(token, rules);
    if (known.isPresent()) {
      return known.get();
    }
    VerifiedToken fresh = new VerifiedToken(parsed(token, rules), rules);
    if (token.length() <= LONGEST && fresh.isInForce(rules, clock.millis())) {
      verified.put(token, fresh);
    }
    return fresh;
  }

  /** The verifier casts claims to the types that the standard says; one that has another is no fault of ours. */
  private JWTCallerPrincipal parsed(String token, JWTAuthContextInfo rules) throws ParseException {
    try {
      return verifier.parse(token, rules);
    } catch (ClassCastException otherType) {
      throw new ParseException("a claim is of another type", otherType);
    }
  }

  /** The token, where it was verified by these rules a moment ago and is in force. */
  Optional<VerifiedToken> remembered(String token, JWTAuthContextInfo rules) {
    VerifiedToken known = verified.getIfPresent(token);
    return known != null && known.isInForce(rules, clock.millis())
        ? Optional.of(known)
        : Optional.empty();
  }

  /** All of a member, however many devices they are from. */
  void forget(Member member) {
    verified.asMap().values().removeIf(token -> token.isOf(member));
  }

  /** How many are held now. */
  long size() {
    verified.cleanUp();
    return verified.estimatedSize();
  }
}
