package org.rhomboid.kit.identity.key;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.Key;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;

/**
 * The keys that an issuer publishes, kept for a while. They are fetched anew behind the back of requests, and at once where a token names one that is not
 * among them. An issuer that cannot be asked leaves those that are held in force for {@link #TRUSTED_FOR}. No thread waits here, and however many requests do,
 * one asks.
 */
public final class PublishedKeys implements IssuerKeys {

  /** From then on the next token has them fetched anew, and does not wait for it. */
  static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

  /** Since they were fetched. A key that is withdrawn is trusted no longer than this, if its issuer cannot be asked. */
  static final Duration TRUSTED_FOR = Duration.ofHours(1);

  /** Between two fetches because of keys that are not known: anybody can name one. */
  static final Duration APART = Duration.ofSeconds(10);

  /** Between two fetches where the first failed. */
  static final Duration APART_WHEN_FAILED = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(PublishedKeys.class);

  private final String name;
  private final Supplier<Future<JsonWebKeySet>> endpoint;
  private final Ticker ticker;
  private volatile HeldKeys held;
  private Future<HeldKeys> latest;
  private long begun;

  /**
   * @param name of the issuer in the settings, for log lines
   */
  public PublishedKeys(String name, Supplier<Future<JsonWebKeySet>> endpoint, Ticker ticker) {
    this.name = name;
    this.endpoint = endpoint;
    this.ticker = ticker;
  }

  @Override
  public Uni<Optional<Key>> keyFor(JsonWebSignature signed) {
    HeldKeys known = held;
    if (known == null || known.isOlder(TRUSTED_FOR, ticker.read())) {
      return fetchedKeyFor(signed);
    }
    Optional<Key> key = known.keyFor(signed);
    if (key.isEmpty()) {
      return fetchedKeyFor(signed);
    }
    if (known.isOlder(RENEWED_AFTER, ticker.read())) {
      fetch();
    }
    return Uni.createFrom().item(key);
  }

  @Override
  public void warm() {
    fetch();
  }

  private Uni<Optional<Key>> fetchedKeyFor(JsonWebSignature signed) {
    return onCallersContext(fetch())
        .onFailure()
        .transform(failed -> unavailable())
        .map(fetched -> fetched.keyFor(signed));
  }

  /** The fetch that is under way, or the last one where it is too early for another. */
  private synchronized Future<HeldKeys> fetch() {
    if (latest == null || (latest.isComplete() && isDue())) {
      begun = ticker.read();
      latest = endpoint.get().map(this::hold).onFailure(this::failed);
    }
    return latest;
  }

  private boolean isDue() {
    Duration pause = latest.failed() ? APART_WHEN_FAILED : APART;
    return ticker.read() - begun >= pause.toNanos();
  }

  private HeldKeys hold(JsonWebKeySet fetched) {
    held = new HeldKeys(fetched.getJsonWebKeys(), ticker.read());
    return held;
  }

  private void failed(Throwable cause) {
    LOG.warnf(
        "keys of an issuer cannot be fetched issuer=%s cause=%s", name, cause.getClass().getName());
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        Problem.of(
                KitProblem.ISSUER_UNAVAILABLE,
                "whether the token is good cannot be told until its issuer answers; it need not be replaced")
            .retryAfter((int) APART_WHEN_FAILED.toSeconds()));
  }

  /** Each request goes on where it was, and not where the one is that the fetch was begun for. */
  private static <T> Uni<T> onCallersContext(Future<T> future) {
    Uni<T> answer = Uni.createFrom().completionStage(future::toCompletionStage);
    Context caller = Vertx.currentContext();
    return caller == null ? answer : answer.emitOn(task -> caller.runOnContext(here -> task.run()));
  }
}
