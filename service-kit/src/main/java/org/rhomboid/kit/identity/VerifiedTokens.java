package org.rhomboid.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for a moment which tokens were verified, because a client sends the same one again and again, and because checking an RSA signature costs more
 * than all the rest of a small read.
 *
 * <p>Only acceptance is remembered, for exactly this token, while the token itself says that it is in force, and for {@link #FOR_AT_MOST}: a key
 * that is withdrawn is not trusted for longer than that. Whatever else is asked goes through the whole verification, and its answer is the answer.
 */
@Singleton
final class VerifiedTokens {

  /** A few megabytes of the heap when full of tokens of the usual 600 to 1,000 characters. */
  static final int MOST = 1_000;

  /** In characters; a longer one is verified each time, so that {@link #MOST} bounds the memory too. */
  static final int LONGEST = 4_096;

  static final Duration FOR_AT_MOST = Duration.ofSeconds(60);

  private final Verification verification;
  private final VerificationDesk desk;
  private final Clock clock;
  private final Cache<String, VerifiedToken> verified;

  @Inject
  VerifiedTokens(Verification verification, VerificationDesk desk) {
    // the verification's own clock, which nothing replaces
    this(verification, desk, Clock.systemUTC(), Ticker.systemTicker());
  }

  VerifiedTokens(Verification verification, VerificationDesk desk, Clock clock, Ticker ticker) {
    this.verification = verification;
    this.desk = desk;
    this.clock = clock;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FOR_AT_MOST)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /**
   * Through the whole verification, whether it is remembered or not.
   *
   * @return on the caller's event loop; fails as {@link Verification#verify} does
   */
  Uni<VerifiedToken> verify(String token) {
    return verification.verify(token).map(this::remember).emitOn(desk.wayBack());
  }

  /** The token, where it was verified a moment ago and is in force. */
  Optional<VerifiedToken> remembered(String token) {
    VerifiedToken known = verified.getIfPresent(token);
    return known != null && known.isInForce(clock.millis()) ? Optional.of(known) : Optional.empty();
  }

  private VerifiedToken remember(JWTCallerPrincipal good) {
    VerifiedToken token = new VerifiedToken(good);
    String text = token.getRawToken();
    if (text.length() <= LONGEST && token.isInForce(clock.millis())) {
      verified.put(text, token);
    }
    return token;
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
