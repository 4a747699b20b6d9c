package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.rhomboid.endtoend.api.Client;

/** Sends requests over several connections at once, each made from the seed and its number, and judges the answers. */
final class Storm {

  private static final int CONNECTIONS = 8;

  private final int port;
  private final long seed;
  private final ApiDocument document;
  private final Cast cast;
  private final ValidCalls calls;
  private final Mutations mutations;
  private final Conformance conformance;
  private final Tally tally = new Tally();
  private final Breaches breaches = new Breaches();
  private final AtomicInteger next = new AtomicInteger();

  Storm(
      int port, long seed, ApiDocument document, Cast cast, ValidCalls calls, Mutations mutations) {
    this.port = port;
    this.seed = seed;
    this.document = document;
    this.cast = cast;
    this.calls = calls;
    this.mutations = mutations;
    this.conformance = new Conformance(document);
  }

  /** @param gateway without a token */
  static Storm over(
      Client gateway, long seed, ApiDocument document, JsonNode json, Cast cast, Signer signer) {
    Client someone = cast.client(cast.all(Part.PATIENT).get(0));
    Words words =
        Words.of(
            someone.get("vocabulary").expect(200),
            someone.get("exercises?limit=200").expect(200).path("items"));
    return new Storm(
        gateway.base().getPort(),
        seed,
        document,
        cast,
        new ValidCalls(document, words),
        new Mutations(document, json, signer));
  }

  Tally tally() {
    return tally;
  }

  Breaches breaches() {
    return breaches;
  }

  /** Everybody reads once what they have: later requests are about that. */
  void lookAround() {
    List<Operation> lists =
        document.operations().stream()
            .filter(it -> it.reads() && it.variables().isEmpty())
            .toList();
    RandomGenerator random = random(-1);
    try (Wire wire = new Wire(port)) {
      for (Operation list : lists) {
        cast.all(Part.of(list))
            .forEach(actor -> send(wire, -1, list, calls.make(list, actor, random), actor));
        cast.all(Part.UNTOUCHED)
            .forEach(actor -> send(wire, -1, list, calls.make(list, actor, random), actor));
      }
    }
  }

  /** @throws IllegalStateException where not even a question could be asked */
  void send(int requests) {
    ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<? extends Future<?>> running =
          IntStream.range(0, CONNECTIONS)
              .mapToObj(worker -> workers.submit(() -> work(requests)))
              .toList();
      for (Future<?> worker : running) {
        worker.get();
      }
    } catch (ExecutionException | InterruptedException failed) {
      throw new IllegalStateException("seed " + seed, failed);
    } finally {
      workers.shutdownNow();
    }
  }

  private void work(int requests) {
    try (Wire wire = new Wire(port)) {
      for (int number = next.getAndIncrement();
          number < requests;
          number = next.getAndIncrement()) {
        one(wire, number);
      }
    }
  }

  private void one(Wire wire, int number) {
    RandomGenerator random = random(number);
    Operation operation = document.operations().get(number % document.operations().size());
    int dice = random.nextInt(100);
    boolean refused = dice >= 75 && !operation.isOpen();
    Actor actor =
        refused && Part.of(operation) != Part.DOOMED
            ? cast.of(Part.UNTOUCHED, random)
            : actorOf(operation, random);
    Call valid = calls.make(operation, actor, random);
    Call call =
        dice < 30
            ? valid
            : refused
                ? mutations.refused(valid, operation, actor, random)
                : mutations.any(valid, operation, actor, random);
    send(wire, number, operation, call, actor);
  }

  private Actor actorOf(Operation operation, RandomGenerator random) {
    return operation.template().contains("/erasures")
        ? cast.erased(random)
        : cast.of(Part.of(operation), random);
  }

  private void send(Wire wire, int number, Operation asked, Call call, Actor actor) {
    Optional<Received> received;
    try {
      received = wire.exchange(call);
    } catch (UncheckedIOException broken) {
      breaches.add(
          new Breaches.Breach(
              number, asked, call, Optional.empty(), "answer: " + broken.getMessage()));
      return;
    }
    tally.count(asked, call, received);
    conformance
        .breaches(call, received)
        .forEach(it -> breaches.add(new Breaches.Breach(number, asked, call, received, it)));
    received.ifPresent(it -> learn(call, it, actor));
  }

  private void learn(Call call, Received answer, Actor actor) {
    document
        .find(call.method(), call.path())
        .ifPresent(it -> Lessons.learn(it, call, answer, actor));
    if (answer.status() == 202) {
      cast.isErased(actor);
    }
  }

  private RandomGenerator random(int number) {
    return RandomGeneratorFactory.of("L64X128MixRandom")
        .create(seed + number * 0x9E3779B97F4A7C15L);
  }
}
