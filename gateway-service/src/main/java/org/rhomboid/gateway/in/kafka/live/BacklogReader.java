package org.rhomboid.gateway.in.kafka.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.usecase.live.Backlog;
import org.rhomboid.gateway.usecase.live.CatchUp;
import org.rhomboid.kit.identity.Member;

/**
 * Reads for streams what they missed and what is not held any more, on a thread of its own: all that wait for the same partition with one pass over it. Its consumer lives
 * for as long as anybody waits.
 */
@Singleton
final class BacklogReader implements Backlog {

  private static final Logger LOG = Logger.getLogger(BacklogReader.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final LiveConsumers consumers;
  private final Clock clock;
  private final Duration back;
  private final BlockingQueue<CatchUp> waiting;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Thread thread;

  /**
   * @param most that wait at the same time
   * @param back how far streams may go back, whatever has to be read for it
   */
  BacklogReader(
      LiveConsumers consumers,
      Clock clock,
      @ConfigProperty(name = "rhomboid.live.catching-up") int most,
      @ConfigProperty(name = "rhomboid.live.back") Duration back) {
    this.consumers = consumers;
    this.clock = clock;
    this.back = back;
    this.waiting = new ArrayBlockingQueue<>(most);
  }

  void start(@Observes StartupEvent begun) {
    start();
  }

  void start() {
    Thread started = new Thread(this::run, "live-backlog");
    started.setDaemon(true);
    thread = started;
    started.start();
  }

  void stop(@Observes ShutdownEvent begun) {
    stop();
  }

  /** What it reads is of use to nobody any more. */
  void stop() {
    stopping.countDown();
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public int partitionOf(Member member, int partitions) {
    return LiveRecords.partitionOf(member, partitions);
  }

  @Override
  public boolean read(CatchUp catchUp) {
    return waiting.offer(catchUp);
  }

  private void run() {
    List<CatchUp> batch = new ArrayList<>();
    try {
      while (stopping.getCount() > 0) {
        if (batch.isEmpty()) {
          batch.add(waiting.take());
        }
        waiting.drainTo(batch);
        batch = read(batch);
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } catch (org.apache.kafka.common.errors.InterruptException asked) {
      LOG.debug("backlog reader was asked to end");
    }
  }

  /** @return those that have to be read for again */
  private List<CatchUp> read(List<CatchUp> batch) throws InterruptedException {
    try (KafkaConsumer<String, byte[]> consumer = consumers.open()) {
      List<CatchUp> left = new ArrayList<>();
      for (Collection<CatchUp> samePartition : byPartition(batch)) {
        left.addAll(
            new BacklogPass(consumer, samePartition, clock.millis() - back.toMillis()).read());
      }
      return left;
    } catch (org.apache.kafka.common.errors.InterruptException asked) {
      throw asked;
    } catch (KafkaException failed) {
      // whoever waits is told what was found once, however often it is found
      LOG.warnf("live backlog cannot be read, tried again reason=%s", failed.getMessage());
      stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      return unfinished(batch);
    }
  }

  private static List<CatchUp> unfinished(List<CatchUp> batch) {
    return new ArrayList<>(batch.stream().filter(one -> !one.isOver()).toList());
  }

  private static Collection<List<CatchUp>> byPartition(List<CatchUp> batch) {
    return unfinished(batch).stream().collect(Collectors.groupingBy(CatchUp::partition)).values();
  }
}
