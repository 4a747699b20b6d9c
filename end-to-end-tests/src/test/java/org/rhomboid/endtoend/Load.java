package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;

/** Clients that record sessions one after the other until they are stopped. What is not answered, half of them ask again, as clients on the way do. */
final class Load implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration AGAIN_AFTER = Duration.ofMillis(100);
  private static final int LATE_DAYS = 6;
  private static final int ONE_IN = 4;

  /** By the session's id. */
  private final Map<String, Newcomer> acknowledged = new ConcurrentHashMap<>();

  private final List<Someone> members;
  private final ExecutorService clients;
  private final List<Future<?>> running;
  private volatile boolean stopped;

  /**
   * @param plannedSessionId of today
   */
  record Someone(Newcomer member, String plannedSessionId) {}

  Load(List<Someone> members, int clients, Random random) {
    this.members = members;
    this.clients = Executors.newFixedThreadPool(clients);
    this.running =
        IntStream.range(0, clients)
            .mapToObj(i -> new Random(random.nextLong()))
            .<Future<?>>map(own -> this.clients.submit(() -> recordSessions(own)))
            .toList();
  }

  /** Fails where a client has failed. */
  void check() throws Exception {
    for (Future<?> client : running) {
      if (client.isDone()) {
        client.get();
      }
    }
  }

  /** The sessions that were answered with 201, or with 200 where the client had to ask again. */
  Map<String, Newcomer> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Lets every client finish what it is about. */
  void stop() throws Exception {
    stopped = true;
    for (Future<?> client : running) {
      client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private void recordSessions(Random random) {
    while (!stopped) {
      Someone someone = members.get(random.nextInt(members.size()));
      ObjectNode session = session(someone, random);
      if (!tell(someone.member(), session) && random.nextBoolean()) {
        await()
            .pollInSameThread()
            .pollInterval(AGAIN_AFTER)
            .atMost(PATIENCE)
            .until(() -> tell(someone.member(), session));
      }
    }
  }

  private static ObjectNode session(Someone someone, Random random) {
    Duration ago =
        random.nextInt(ONE_IN) == 0 ? Duration.ofDays(random.nextInt(LATE_DAYS)) : Duration.ZERO;
    ObjectNode session =
        Bodies.session(UUID.randomUUID(), Instant.now().minus(ago), someone.member().zone());
    return random.nextInt(ONE_IN) == 0
        ? session.put("plannedSessionId", someone.plannedSessionId())
        : session;
  }

  /** Whether the session was acknowledged; every other answer must be one that says: come back later. */
  private boolean tell(Newcomer member, ObjectNode session) {
    try {
      var answer = member.api().post("sessions", session);
      assertThat(answer.status()).as(answer.text()).isIn(200, 201, 503, 504);
      if (answer.status() < 300) {
        acknowledged.put(session.path("id").asText(), member);
        return true;
      }
    } catch (UncheckedIOException cutShort) {
      // the answer was on its way when its sender died
    }
    return false;
  }

  @Override
  public void close() {
    stopped = true;
    clients.shutdownNow();
  }
}
