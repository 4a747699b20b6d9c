package org.rhomboid.kit.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.security.Key;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.problem.ProblemException;

@DisplayName("The keys that an issuer publishes")
class PublishedKeysTest {

  private static final Signer FIRST = Signer.rsa("first");
  private static final Signer SECOND = Signer.ec("second");

  private final Server server = new Server();
  private Duration elapsed = Duration.ZERO;
  private final PublishedKeys keys = new PublishedKeys("acme", server, () -> elapsed.toNanos());

  @Test
  @DisplayName("are asked for once, and then had at hand")
  void once() {
    server.answers(FIRST);

    assertThat(found(by(FIRST))).contains(FIRST.pair().getPublicKey());
    assertThat(found(by(FIRST))).isPresent();
    assertThat(server.asked).isEqualTo(1);
  }

  @Test
  @DisplayName("are asked for once by all who wait for them at the same time")
  void together() {
    Promise<JsonWebKeySet> later = server.answersLater();
    CompletableFuture<Optional<Key>> one = asked(by(FIRST));
    CompletableFuture<Optional<Key>> other = asked(by(FIRST));
    assertThat(one).isNotDone();

    later.complete(set(FIRST));

    assertThat(one.join()).isPresent();
    assertThat(other.join()).isPresent();
    assertThat(server.asked).isEqualTo(1);
  }

  @Test
  @DisplayName("are fetched before the first token comes")
  void warm() {
    server.answers(FIRST);

    keys.warm();

    assertThat(server.asked).isEqualTo(1);
    assertThat(found(by(FIRST))).isPresent();
    assertThat(server.asked).isEqualTo(1);
  }

  @Test
  @DisplayName("rotate: one that is not known has the set fetched anew, and the request waits")
  void rotated() {
    server.answers(FIRST);
    found(by(FIRST));
    elapsed = PublishedKeys.APART;
    server.answers(FIRST, SECOND);

    assertThat(found(by(SECOND))).contains(SECOND.pair().getPublicKey());
    assertThat(found(by(FIRST))).isPresent();
    assertThat(server.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("that nobody has are asked for at most once in ten seconds")
  void unknown() {
    server.answers(FIRST);
    found(by(FIRST));

    for (int i = 0; i < 10; i++) {
      assertThat(found(by(SECOND))).isEmpty();
    }
    assertThat(server.asked).isEqualTo(1);

    elapsed = PublishedKeys.APART;
    for (int i = 0; i < 10; i++) {
      assertThat(found(by(SECOND))).isEmpty();
    }
    assertThat(server.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("are renewed behind the back of requests, which do not wait")
  void renewed() {
    server.answers(FIRST, SECOND);
    found(by(FIRST));
    elapsed = PublishedKeys.RENEWED_AFTER;
    Promise<JsonWebKeySet> later = server.answersLater();

    assertThat(asked(by(FIRST)).join()).isPresent();
    assertThat(server.asked).isEqualTo(2);
    later.complete(set(SECOND));

    assertThat(found(by(FIRST))).as("it was withdrawn").isEmpty();
    assertThat(found(by(SECOND))).isPresent();
  }

  @Test
  @DisplayName("stay in force for an hour where the issuer is down, and no longer")
  void down() {
    server.answers(FIRST);
    found(by(FIRST));
    server.fails();

    elapsed = PublishedKeys.TRUSTED_FOR.minusNanos(1);
    assertThat(found(by(FIRST))).isPresent();

    elapsed = PublishedKeys.TRUSTED_FOR;
    unavailable(by(FIRST));

    elapsed = elapsed.plus(PublishedKeys.APART_WHEN_FAILED);
    server.answers(FIRST);
    assertThat(found(by(FIRST))).isPresent();
  }

  @Test
  @DisplayName("that were never had, or are new while the issuer is down, are no reason to refuse")
  void never() {
    server.fails();
    unavailable(by(FIRST));
    unavailable(by(FIRST));
    assertThat(server.asked).as("not before two seconds are over").isEqualTo(1);

    elapsed = PublishedKeys.APART_WHEN_FAILED;
    server.answers(FIRST);
    assertThat(found(by(FIRST))).isPresent();

    elapsed = elapsed.plus(PublishedKeys.APART);
    server.fails();
    unavailable(by(SECOND));
    assertThat(found(by(FIRST))).isPresent();
  }

  @Test
  @DisplayName("are chosen by id, and without one by who made the signature")
  void chosen() {
    Signer other = Signer.rsa("other");
    server.answers(other, FIRST, SECOND);

    assertThat(found(signed(Signer.sign(claims(), "RS256", null, FIRST.pair().getPrivateKey()))))
        .contains(FIRST.pair().getPublicKey());
    assertThat(found(signed(Signer.sign(claims(), "RS256", "first", other.pair().getPrivateKey()))))
        .as("the id decides, and the signature fails later")
        .contains(FIRST.pair().getPublicKey());
  }

  @Test
  @DisplayName("of another kind than the algorithm are none for it, whatever their id")
  void kinds() {
    server.answers(FIRST, SECOND);

    assertThat(
            found(signed(Signer.sign(claims(), "ES256", "first", SECOND.pair().getPrivateKey()))))
        .isEmpty();
    assertThat(
            found(signed(Signer.sign(claims(), "RS256", "second", FIRST.pair().getPrivateKey()))))
        .isEmpty();
  }

  private Optional<Key> found(JsonWebSignature signed) {
    return keys.keyFor(signed).await().indefinitely();
  }

  private CompletableFuture<Optional<Key>> asked(JsonWebSignature signed) {
    return keys.keyFor(signed).subscribeAsCompletionStage();
  }

  private void unavailable(JsonWebSignature signed) {
    assertThatThrownBy(() -> found(signed))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().type()).isEqualTo("/problems/issuer-unavailable");
              assertThat(refused.problem().status()).isEqualTo(503);
              assertThat(refused.problem().retryAfterSeconds()).isEqualTo(2);
            });
  }

  private static JsonWebSignature by(Signer signer) {
    return signed(signer.sign(claims(), signer == SECOND ? "ES256" : "RS256"));
  }

  private static JsonWebSignature signed(String token) {
    try {
      JsonWebSignature signed = new JsonWebSignature();
      signed.setCompactSerialization(token);
      return signed;
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setSubject("mia");
    return claims;
  }

  private static JsonWebKeySet set(Signer... signers) {
    try {
      return new JsonWebKeySet(Signer.published(signers));
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Says what the test says. */
  private static final class Server implements Supplier<Future<JsonWebKeySet>> {

    private Future<JsonWebKeySet> answer;
    private int asked;

    void answers(Signer... signers) {
      answer = Future.succeededFuture(set(signers));
    }

    void fails() {
      answer = Future.failedFuture("down");
    }

    Promise<JsonWebKeySet> answersLater() {
      Promise<JsonWebKeySet> promise = Promise.promise();
      answer = promise.future();
      return promise;
    }

    @Override
    public Future<JsonWebKeySet> get() {
      asked++;
      return answer;
    }
  }
}
