package org.rhomboid.kit.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.postgres.Once;
import org.rhomboid.kit.problem.StoreFailure;

/**
 * What a consumer does with a record: envelope, once, use case. Order holds per key, so a failed record is tried again in place: as long as it takes while
 * the store cannot be reached, a few times for anything else; what cannot be read is not tried again. Then it fails, and the channel's dead-letter topic
 * takes it.
 */
@ApplicationScoped
public class Events {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int TRIES = 4;

  private final ObjectMapper mapper;
  private final Once once;
  private final String service;
  private volatile boolean stopping;

  Events(
      ObjectMapper mapper,
      Once once,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.once = once;
    this.service = service;
  }

  /** From now on anything may fail: what the effects need is closed one after the other. */
  void stop(@Observes ShutdownEvent begun) {
    stopping = true;
  }

  /**
   * @param type of the data; unknown properties are ignored, as the contracts promise their producers
   * @param effect runs once per event, in a transaction of the envelope's tenant
   */
  public <T> Uni<Void> handle(
      ConsumerRecord<String, byte[]> record,
      Class<T> type,
      Function<Received<T>, Uni<Void>> effect) {
    return Uni.createFrom()
        .item(() -> read(record, type))
        .chain(received -> tried(received, service + "/" + record.topic(), effect));
  }

  private <T> Uni<Void> tried(
      Received<T> received, String consumer, Function<Received<T>, Uni<Void>> effect) {
    return Uni.createFrom()
        .deferred(() -> once.handle(received.envelope(), consumer, () -> effect.apply(received)))
        .onFailure(failed -> !StoreFailure.isUnavailable(failed) && !isPoison(failed))
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(TRIES)
        .onFailure(StoreFailure::isUnavailable)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure(failed -> stopping && !isPoison(failed))
        .recoverWithUni(Events::leftToTheNext);
  }

  /**
   * @throws UnreadableEvent when the envelope or the data have another form
   */
  public <T> Received<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
    try {
      T data = record.value() == null ? null : mapper.readValue(record.value(), type);
      return new Received<>(CloudEventHeaders.read(record.headers()), data);
    } catch (IOException unreadable) {
      throw new UnreadableEvent("the data is not a " + record.topic(), unreadable);
    }
  }

  /** Neither acknowledged nor put away as poison: whoever reads on from here gets the record again. */
  private static Uni<Void> leftToTheNext() {
    return Uni.createFrom().nothing();
  }

  private static boolean isPoison(Throwable failed) {
    return failed instanceof UnreadableEvent;
  }
}
