package org.rhomboid.endtoend.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How many of what were sent, and what became of them. */
final class Tally {

  private static final String UNANSWERED = "closed";

  private final Map<String, Map<String, LongAdder>> byOperation = new ConcurrentHashMap<>();
  private final Map<String, Map<String, LongAdder>> byMutation = new ConcurrentHashMap<>();
  private final LongAdder all = new LongAdder();

  void count(Operation asked, Call call, Optional<Received> received) {
    all.increment();
    String status = received.map(it -> it.status() / 100 + "xx").orElse(UNANSWERED);
    boolean valid = call.made().equals(Call.VALID);
    add(byOperation, asked.id(), (valid ? "valid " : "mutated ") + status);
    add(byMutation, call.made().split(":")[0], status);
  }

  long all() {
    return all.sum();
  }

  /** Those of which no valid request was ever carried out. */
  List<String> neverDone(List<Operation> operations) {
    return operations.stream()
        .map(Operation::id)
        .filter(id -> !byOperation.getOrDefault(id, Map.of()).containsKey("valid 2xx"))
        .toList();
  }

  String report() {
    return "by mutation:\n" + lines(byMutation) + "by operation:\n" + lines(byOperation);
  }

  private static String lines(Map<String, Map<String, LongAdder>> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(it -> "  %-62s %s%n".formatted(it.getKey(), new TreeMap<>(it.getValue())))
            .collect(Collectors.joining());
  }

  private static void add(Map<String, Map<String, LongAdder>> counts, String of, String what) {
    counts
        .computeIfAbsent(of, same -> new ConcurrentHashMap<>())
        .computeIfAbsent(what, same -> new LongAdder())
        .increment();
  }
}
