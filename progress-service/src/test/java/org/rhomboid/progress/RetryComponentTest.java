package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("An effect that failed")
class RetryComponentTest {

  @Inject Events events;

  private final AtomicInteger tries = new AtomicInteger();

  @ParameterizedTest(name = "because of {0}")
  @ValueSource(strings = {"the store", "anything else"})
  @DisplayName("is tried again, with the store at hand: it happens, and once")
  void isTriedAgain(String cause) throws Throwable {
    ConsumerRecord<String, byte[]> record = record(UUID.randomUUID());

    handle(record, cause);
    handle(record, cause);

    assertThat(tries).hasValue(3);
  }

  private void handle(ConsumerRecord<String, byte[]> record, String cause) throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () -> events.handle(record, Map.class, received -> effect(cause)));
  }

  private Uni<Void> effect(String cause) {
    if (tries.incrementAndGet() < 3) {
      return Uni.createFrom()
          .failure(
              cause.equals("the store")
                  ? new IOException("away")
                  : new IllegalStateException("not yet"));
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select count(*) from inbox", Long.class)
                    .getSingleResult())
        .replaceWithVoid();
  }

  private static ConsumerRecord<String, byte[]> record(UUID id) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            "profile-updated", 0, 0, "acme/mia", "{}".getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", id.toString(),
            "ce_type", "org.rhomboid.profile-updated.v1",
            "ce_tenant", "acme",
            "ce_subject", "mia",
            "ce_sequence", "1",
            "ce_time", Instant.now().toString())
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
