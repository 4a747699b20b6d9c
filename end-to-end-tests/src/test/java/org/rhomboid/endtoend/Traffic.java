package org.rhomboid.endtoend;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;

/** Clients that read and write one thing after the other, over connections that they keep, and never ask again of themselves unless they are told to. */
final class Traffic implements AutoCloseable {

  private static final List<String> READS =
      List.of(
          "streak", "sessions?limit=5", "safety", "profile", "plans/current", "exercises/wall-angel");

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration AGAIN_AFTER = Duration.ofMillis(100);
  private static final int ONE_IN = 3;

  private final Map<String, Newcomer> recorded = new ConcurrentHashMap<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicLong longestNanos = new AtomicLong();
  private final List<Newcomer> members;
  private final boolean asksAgain;
  private final ExecutorService clients;
  private final List<Future<?>> running;
  private volatile boolean stopped;

  /**
   * @param asksAgain whether a client whose connection fails sends the same once more, until it is answered
   */
  Traffic(List<Newcomer> members, int clients, Random random, boolean asksAgain) {
    this.members = members;
    this.asksAgain = asksAgain;
    this.clients = Executors.newFixedThreadPool(clients);
    this.running =
        IntStream.range(0, clients)
            .mapToObj(i -> new Random(random.nextLong()))
            .<Future<?>>map(own -> this.clients.submit(() -> useIt(own)))
            .toList();
  }

  int answered() {
    return answered.get();
  }

  /** What one answer took at most. */
  Duration longest() {
    return Duration.ofNanos(longestNanos.get());
  }

  /** What was not answered as it should be: the question, and what came of it. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The sessions that were answered, by their id. */
  Map<String, Newcomer> recorded() {
    return Map.copyOf(recorded);
  }

  /** Lets every client finish what it is about. */
  void stop() throws Exception {
    stopped = true;
    for (Future<?> client : running) {
      client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private void useIt(Random random) {
    while (!stopped) {
      Newcomer member = members.get(random.nextInt(members.size()));
      if (random.nextInt(ONE_IN) == 0) {
        record(member, random);
      } else {
        String path = READS.get(random.nextInt(READS.size()));
        ask(member, "GET", path, null);
      }
    }
  }

  private void record(Newcomer member, Random random) {
    UUID id = UUID.randomUUID();
    switch (random.nextInt(ONE_IN)) {
      case 0 -> {
        ObjectNode checkIn = Bodies.checkIn(id, Instant.now(), member.zone());
        ask(member, "POST", "check-ins", checkIn.toString());
      }
      case 1 -> ask(member, "PUT", "profile", Bodies.profile(member.zone()).toString());
      default -> {
        ObjectNode session = Bodies.session(id, Instant.now(), member.zone());
        if (ask(member, "POST", "sessions", session.toString())) {
          recorded.put(id.toString(), member);
        }
      }
    }
  }

  /** Whether it was answered as it should be. */
  private boolean ask(Newcomer member, String method, String path, String body) {
    long asked = System.nanoTime();
    try {
      return isGood(
          asksAgain
              ? answerInTheEnd(member, method, path, body)
              : member.api().send(method, path, body));
    } catch (UncheckedIOException unanswered) {
      failures.add(method + " " + path + ": " + unanswered.getCause());
      return false;
    } finally {
      longestNanos.accumulateAndGet(System.nanoTime() - asked, Math::max);
    }
  }

  private static Answer answerInTheEnd(Newcomer member, String method, String path, String body) {
    return await()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(AGAIN_AFTER)
        .atMost(PATIENCE)
        .ignoreException(UncheckedIOException.class)
        .until(() -> member.api().send(method, path, body), Objects::nonNull);
  }

  private boolean isGood(Answer answer) {
    answered.incrementAndGet();
    boolean good = answer.status() < 300;
    if (!good) {
      failures.add(answer.question() + ": " + answer.status() + " " + answer.text());
    }
    return good;
  }

  @Override
  public void close() {
    stopped = true;
    clients.shutdownNow();
  }
}
