package org.rhomboid.local.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.rhomboid.events.Topics;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Ports;
import org.rhomboid.local.deadletter.DeadLetterTopic;
import org.rhomboid.local.deadletter.DeadLetters;
import org.rhomboid.local.platform.PlatformSettings;

/** Dead letters: which topics have some; with another word, shows them or gives them back. */
record Dlq(PlatformSettings settings) implements Command {

  private static final String ROW = "%-28s %8s %10s";

  @Override
  public int run(Words words, Terminal terminal) {
    Map<String, Command> others =
        Map.of("show", new DlqShow(settings), "replay", new DlqReplay(settings));
    try {
      return run(words, terminal, others);
    } catch (KafkaException failed) {
      throw new LocalPartException("Kafka does not do it: " + failed.getMessage(), failed);
    }
  }

  private int run(Words words, Terminal terminal, Map<String, Command> others) {
    Optional<String> other = words.next();
    if (other.isPresent()) {
      return Optional.ofNullable(others.get(other.get()))
          .orElseThrow(
              () ->
                  new UsageException(
                      "dlq does not know '%s', but show and replay".formatted(other.get())))
          .run(words, terminal);
    }
    words.requireNoMore();
    list(terminal);
    return OK;
  }

  private void list(Terminal terminal) {
    var letters = new DeadLetters(broker(settings));
    boolean any = false;
    for (DeadLetterTopic topic : DeadLetterTopic.declared()) {
      DeadLetters.Count count = letters.count(topic);
      if (count.there() == 0) {
        continue;
      }
      if (!any) {
        terminal.print(ROW.formatted("DEAD LETTERS OF", "THERE", "GIVEN BACK"));
      }
      any = true;
      terminal.print(ROW.formatted(topic.topic(), count.there(), count.replayed()));
    }
    terminal.print(any ? "See ./rhomboid dlq show TOPIC" : "There are no dead letters.");
  }

  /**
   * Where the broker is.
   *
   * @throws LocalPartException when it is not up
   */
  static String broker(PlatformSettings settings) {
    int port = settings.ports().get("kafka");
    String bootstrap = "127.0.0.1:" + port;
    if (!Ports.answers(port) || !LocalKafka.answers(bootstrap)) {
      throw new LocalPartException(
          "Kafka does not answer on port %d: ./rhomboid up starts it".formatted(port));
    }
    return bootstrap;
  }

  /** The topic that the next word names, with or without the ending of its dead letters. */
  static DeadLetterTopic topic(Words words, String command) {
    String name = words.next().orElseThrow(() -> new UsageException(command + " needs a topic"));
    List<DeadLetterTopic> declared = DeadLetterTopic.declared();
    return declared.stream()
        .filter(it -> name.equals(it.topic()) || name.equals(Topics.deadLetterOf(it.topic())))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no topic '%s' with dead letters, but %s"
                        .formatted(
                            name,
                            declared.stream()
                                .map(DeadLetterTopic::topic)
                                .collect(Collectors.joining(", ")))));
  }
}
