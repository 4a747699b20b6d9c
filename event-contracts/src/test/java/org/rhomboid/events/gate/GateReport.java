package org.rhomboid.events.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rhomboid.events.gate.Rule.Breaks;

/**
 * What the gate found.
 *
 * @param base the state of the main branch that was compared with, or why none was
 * @param hasReleased whether there is a released contract to compare with
 * @param states how many states of the contract it was held against
 * @param broken against which of them, by break
 */
record GateReport(
    Base base,
    boolean hasReleased,
    int states,
    Map<SchemaBreak, List<String>> broken,
    AcceptedBreaks accepted) {

  /** Breaks that nobody accepted, of this kind, against the states whose name starts so. */
  List<SchemaBreak> unaccepted(String against) {
    return broken.entrySet().stream()
        .filter(it -> it.getValue().stream().anyMatch(state -> state.startsWith(against)))
        .map(Map.Entry::getKey)
        .filter(it -> it.rule().breaks() != Breaks.NOTHING && !accepted.covers(it))
        .toList();
  }

  /** Without a released contract there is no second line of defence, and a tree without history would pass unseen. */
  boolean passes() {
    return hasReleased && unaccepted("").isEmpty();
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("The event contracts against the main branch: " + base);
    lines.add(
        "Held against %d earlier state(s), the released contract among them.".formatted(states));
    if (!hasReleased) {
      lines.add("There is no " + Contract.RELEASED + ": the gate does not open without it.");
    }
    List<SchemaBreak> unaccepted = unaccepted("");
    broken.forEach(
        (found, states) -> {
          String reason = accepted.reasons().get(found);
          if (reason != null) {
            lines.add("  accepted  " + found + "; because " + reason);
          } else if (unaccepted.contains(found)) {
            lines.add("  BROKEN    " + found + "; promised by " + String.join(", ", states));
          } else {
            lines.add("  reworded  " + found);
          }
        });
    lines.add(passes() ? "No promise is broken." : remedy(unaccepted));
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private static String remedy(List<SchemaBreak> unaccepted) {
    return "%d promise(s) broken: within a version only optional fields are added. Say it in v2 beside v1, or, where nobody can be let down, accept it in %s."
        .formatted(unaccepted.size(), AcceptedBreaks.FILE);
  }

  /** Gathers what was found, state by state. */
  static final class Findings {

    private final Map<SchemaBreak, List<String>> found = new LinkedHashMap<>();

    void add(String state, List<SchemaBreak> breaks) {
      breaks.forEach(it -> found.computeIfAbsent(it, any -> new ArrayList<>()).add(state));
    }

    Map<SchemaBreak, List<String>> all() {
      return found;
    }
  }
}
