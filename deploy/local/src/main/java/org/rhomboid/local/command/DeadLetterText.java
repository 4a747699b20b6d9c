package org.rhomboid.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.local.deadletter.DeadLetter;

/**
 * A dead letter for the eyes of a person. Whoever wrote the record chose its texts, so nothing of them reaches the terminal as a command to it.
 *
 * @param data whether what may be about the member's health or doings is shown: the data, and of restricted topics the messages, which may quote it
 */
record DeadLetterText(boolean restricted, boolean data) {

  private static final int LONGEST_MESSAGE = 300;

  List<String> of(DeadLetter letter, boolean replayed) {
    List<String> lines = new ArrayList<>();
    lines.add(letter.place() + "  put away " + letter.at() + (replayed ? "  (given back)" : ""));
    add(lines, "key", letter.key());
    add(lines, "tenant", letter.header("ce_tenant"));
    add(lines, "ce_type", letter.header("ce_type"));
    add(lines, "ce_id", letter.header("ce_id"));
    add(lines, "sequence", letter.header("ce_sequence"));
    add(lines, "time", letter.header("ce_time"));
    add(lines, "from", Optional.of(from(letter)));
    add(lines, "by", letter.header("dead-letter-service"));
    add(lines, "reason", failure(letter, "dead-letter-exception-class-name", "dead-letter-reason"));
    add(lines, "cause", failure(letter, "dead-letter-cause-class-name", "dead-letter-cause"));
    letter
        .header("replayed-from")
        .ifPresent(it -> add(lines, "replayed", Optional.of("from " + it)));
    add(lines, "data", Optional.of(data(letter)));
    return lines;
  }

  private static String from(DeadLetter letter) {
    return "%s %s:%s"
        .formatted(
            letter.header("dead-letter-topic").orElse("-"),
            letter.header("dead-letter-partition").orElse("-"),
            letter.header("dead-letter-offset").orElse("-"));
  }

  private Optional<String> failure(DeadLetter letter, String kind, String message) {
    return letter
        .header(kind)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .map(name -> name + letter.header(message).map(this::message).orElse(""));
  }

  private String message(String text) {
    if (restricted && !data) {
      return " (its message is not shown: it may quote the data)";
    }
    String first = text.lines().findFirst().orElse("");
    return ": "
        + (first.length() > LONGEST_MESSAGE ? first.substring(0, LONGEST_MESSAGE) + "…" : first);
  }

  private String data(DeadLetter letter) {
    Optional<String> text = letter.data();
    if (text.isEmpty()) {
      return "none: a tombstone";
    }
    return data ? text.get() : letter.size() + " bytes, not shown without --data";
  }

  private static void add(List<String> lines, String name, Optional<String> value) {
    lines.add("  %-9s%s".formatted(name, value.map(DeadLetterText::harmless).orElse("-")));
  }

  /** Control characters as their code. */
  static String harmless(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            it -> {
              if (Character.isISOControl(it) || Character.getType(it) == Character.FORMAT) {
                shown.append("\\u%04x".formatted(it));
              } else {
                shown.appendCodePoint(it);
              }
            });
    return shown.toString();
  }
}
