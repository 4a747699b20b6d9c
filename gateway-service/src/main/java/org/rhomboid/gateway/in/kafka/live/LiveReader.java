package org.rhomboid.gateway.in.kafka.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.usecase.live.LiveFeed;

/**
 * Reads the live topics, all partitions of them, on a thread of its own: from some minutes before its start, and then what comes. Where Kafka is away it asks until it is
 * back, and goes on where it was.
 */
@Singleton
final class LiveReader {

  private static final Logger LOG = Logger.getLogger(LiveReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

  private final LiveConsumers consumers;
  private final LiveFeed feed;
  private final Duration back;
  private final Clock clock;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile KafkaConsumer<String, byte[]> reading;

  /** @param back how far before the start reading begins */
  LiveReader(
      LiveConsumers consumers,
      LiveFeed feed,
      @ConfigProperty(name = "rhomboid.live.back") Duration back,
      Clock clock) {
    this.consumers = consumers;
    this.feed = feed;
    this.back = back;
    this.clock = clock;
  }

  void start(@Observes StartupEvent begun) {
    start();
  }

  void start() {
    Thread thread = new Thread(this::run, "live-reader");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent begun) throws InterruptedException {
    stop();
  }

  void stop() throws InterruptedException {
    stopping.countDown();
    KafkaConsumer<String, byte[]> consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
    ended.await(ENDS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run() {
    try {
      while (!isStopping()) {
        read();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Until something goes wrong, and then not again at once. */
  private void read() throws InterruptedException {
    try (KafkaConsumer<String, byte[]> consumer = consumers.open()) {
      reading = consumer;
      follow(new LiveTail(consumer, feed, back, clock));
    } catch (WakeupException asked) {
      LOG.debug("live reader was asked to end");
    } catch (KafkaException failed) {
      LOG.warnf("live topics cannot be read, tried again reason=%s", failed.getMessage());
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RuntimeException failed) {
      LOG.error("live reader failed, begins again", failed);
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void follow(LiveTail tail) {
    tail.begin();
    while (!isStopping()) {
      try {
        tail.read(POLL);
      } catch (InvalidOffsetException gone) {
        LOG.warn("live topics are not those that were read, begun anew");
        tail.beginAnew();
      }
    }
  }
}
