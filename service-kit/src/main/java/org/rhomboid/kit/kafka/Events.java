package org.rhomboid.kit.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.kit.event.Envelope;
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

  private final EventReader reader;
  private final Once once;
  private final String service;
  private volatile boolean stopping;

  Events(
      EventReader reader,
      Once once,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.reader = reader;
    this.once = once;
    this.service = service;
  }

  /** From now on anything may fail: what the effects need is closed one after the other. */
  void stop(@Observes ShutdownEvent begun) {
    stopping = true;
  }

  /**
   * For an event that tells of a member, its subject. Where the member was erased, what is from before a new start has no effect, whenever and from wherever it
   * comes: late, once more, or out of the dead letters.
   *
   * @param type of the data; unknown properties are ignored, as the contracts promise their producers
   * @param effect runs once per event, in a transaction of the envelope's tenant
   */
  public <T> Uni<Void> handle(
      ConsumerRecord<String, byte[]> record,
      Class<T> type,
      Function<Received<T>, Uni<Void>> effect) {
    return Uni.createFrom()
        .item(() -> read(record, type))
        .chain(received -> tried(() -> ofMember(received, consumer(record), effect)));
  }

  /**
   * The same for what no erasure touches: an event of no member, such as one of the catalog, whose slug may well be somebody's id, and one that tells of an erasure
   * itself.
   */
  public <T> Uni<Void> handleRegardless(
      ConsumerRecord<String, byte[]> record,
      Class<T> type,
      Function<Received<T>, Uni<Void>> effect) {
    return Uni.createFrom()
        .item(() -> read(record, type))
        .chain(received -> tried(() -> ofAny(received, consumer(record), effect)));
  }

  /**
   * The same for an effect that says for itself whether it has been: a state that is dropped where it is not newer, a fact that is kept once. Nothing remembers
   * that the event was seen, the effect has the transaction that it opens, and it looks itself whether the member was erased.
   */
  public <T> Uni<Void> handleRepeatable(
      ConsumerRecord<String, byte[]> record,
      Class<T> type,
      Function<Received<T>, Uni<Void>> effect) {
    return Uni.createFrom()
        .item(() -> read(record, type))
        .chain(received -> tried(() -> effect.apply(received)));
  }

  private <T> Uni<Void> ofMember(
      Received<T> received, String consumer, Function<Received<T>, Uni<Void>> effect) {
    Envelope envelope = received.envelope();
    return once.handle(
        EventReader.member(envelope), envelope, consumer, () -> effect.apply(received));
  }

  private <T> Uni<Void> ofAny(
      Received<T> received, String consumer, Function<Received<T>, Uni<Void>> effect) {
    return once.handle(received.envelope(), consumer, () -> effect.apply(received));
  }

  private Uni<Void> tried(Supplier<Uni<? extends Void>> handling) {
    return Uni.createFrom()
        .<Void>deferred(handling)
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
    return reader.read(record, type);
  }

  private String consumer(ConsumerRecord<String, byte[]> record) {
    return service + "/" + record.topic();
  }

  /** Neither acknowledged nor put away as poison: whoever reads on from here gets the record again. */
  private static Uni<Void> leftToTheNext() {
    return Uni.createFrom().nothing();
  }

  private static boolean isPoison(Throwable failed) {
    return failed instanceof UnreadableEvent;
  }
}
