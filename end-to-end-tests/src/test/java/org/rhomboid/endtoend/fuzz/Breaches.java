package org.rhomboid.endtoend.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What was wrong, the same things together. */
final class Breaches {

  private static final int LONGEST = 1_500;

  private final ConcurrentLinkedQueue<Breach> all = new ConcurrentLinkedQueue<>();

  /** @param number of the request within its run: with the seed it can be made again */
  record Breach(int number, Operation asked, Call call, Optional<Received> received, String what) {

    /** The same wrong answer of the same operation. */
    String kind() {
      return asked.id() + ": " + what.replaceAll("/\\d+", "/0").replaceAll("'[^']*'", "'…'");
    }

    String told() {
      String answer =
          received.map(it -> it.status() + " " + it.mediaType() + " " + it.text()).orElse("closed");
      return "%s%n    number %d, %s%n    %s%n    -> %s%n"
          .formatted(what, number, call.made(), call.curl(), shortened(answer));
    }

    private static String shortened(String text) {
      String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
      return shown.replaceAll("[^\\P{Cntrl}\n]", "?");
    }
  }

  void add(Breach breach) {
    all.add(breach);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Each kind once, with the first request that showed it. */
  String report() {
    Map<String, List<Breach>> kinds =
        all.stream()
            .collect(Collectors.groupingBy(Breach::kind, TreeMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .map(
            it ->
                it.getValue().size()
                    + " x "
                    + it.getValue().get(0).asked().id()
                    + ": "
                    + it.getValue().get(0).told())
        .collect(Collectors.joining());
  }
}
