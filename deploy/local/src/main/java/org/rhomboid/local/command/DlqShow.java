package org.rhomboid.local.command;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rhomboid.local.deadletter.DeadLetter;
import org.rhomboid.local.deadletter.DeadLetterTopic;
import org.rhomboid.local.deadletter.DeadLetters;
import org.rhomboid.local.platform.PlatformSettings;

/** Shows dead letters of a topic, the newest last: what they are about and why they are here. */
record DlqShow(PlatformSettings settings) implements Command {

  private static final String USUAL_LIMIT = "20";
  private static final int MOST = 500;

  @Override
  public int run(Words words, Terminal terminal) {
    int limit = limit(words.option("--limit").orElse(USUAL_LIMIT));
    boolean data = words.flag("--data");
    DlqSelection selection = DlqSelection.of(words);
    DeadLetterTopic topic = Dlq.topic(words, "dlq show");
    words.requireNoMore();
    var letters = new DeadLetters(Dlq.broker(settings));
    letters.require(topic, selection.places());
    Newest newest = newest(letters, topic, selection, limit);
    if (newest.found() == 0) {
      terminal.print("There are no such dead letters of " + topic.topic() + ".");
      return OK;
    }
    show(
        newest.letters(),
        letters.replayed(topic),
        new DeadLetterText(topic.restricted(), data),
        terminal);
    terminal.print(
        "%d of %d dead letters of %s, the newest last."
            .formatted(newest.letters().size(), newest.found(), topic.topic()));
    if (data && topic.restricted()) {
      terminal.print("This is health data: not for tickets, chats or files.");
    }
    return OK;
  }

  private static int limit(String text) {
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
      throw new UsageException(
          "--limit is '%s', and not a number from 1 to %d".formatted(text, MOST));
    }
    return Integer.parseInt(text);
  }

  private record Newest(List<DeadLetter> letters, long found) {}

  private static Newest newest(
      DeadLetters letters, DeadLetterTopic topic, DlqSelection selection, int limit) {
    // within a partition they come in order: no more than the last ones of each can be among the
    // newest
    Map<Integer, Deque<DeadLetter>> last = new HashMap<>();
    long[] found = {0};
    letters.read(
        topic,
        letter -> {
          if (!selection.test(letter)) {
            return;
          }
          found[0]++;
          Deque<DeadLetter> some =
              last.computeIfAbsent(letter.place().partition(), it -> new ArrayDeque<>());
          some.addLast(letter);
          if (some.size() > limit) {
            some.removeFirst();
          }
        });
    List<DeadLetter> all =
        last.values().stream()
            .flatMap(Deque::stream)
            .sorted(Comparator.comparing(DeadLetter::at))
            .toList();
    return new Newest(all.subList(Math.max(0, all.size() - limit), all.size()), found[0]);
  }

  private static void show(
      List<DeadLetter> letters,
      Predicate<DeadLetter> replayed,
      DeadLetterText text,
      Terminal terminal) {
    for (DeadLetter letter : letters) {
      text.of(letter, replayed.test(letter)).forEach(terminal::print);
      terminal.print("");
    }
  }
}
