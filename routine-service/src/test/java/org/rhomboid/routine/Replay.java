package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rhomboid.events.Topics;

/** What the runbook has an operator do, with its own SQL; positions are set back in the running consumers, who need not be stopped for it. */
@ApplicationScoped
class Replay {

  private static final Path RUNBOOK = Path.of("../docs/runbooks/read-answers-again.md");
  private static final Pattern SQL = Pattern.compile("```sql\\R(.*?)```", Pattern.DOTALL);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaClientService kafka;

  Replay(KafkaClientService kafka) {
    this.kafka = kafka;
  }

  String begin() {
    return sql().get(0);
  }

  String end() {
    return sql().get(1);
  }

  /** The service's own consumers read what lies on their topics from its first record. */
  void readAgain() {
    List.of(Topics.SESSION_COMPLETED, Topics.SESSION_REVOKED, Topics.CHECK_IN_RECORDED)
        .forEach(this::readAgain);
  }

  private void readAgain(String topic) {
    Consumer<org.apache.kafka.clients.consumer.Consumer<String, byte[]>> toItsBegin =
        consumer -> consumer.seekToBeginning(consumer.assignment());
    kafka
        .<String, byte[]>getConsumer(topic)
        .runOnPollingThread(toItsBegin)
        .await()
        .atMost(PATIENCE);
  }

  private static List<String> sql() {
    try {
      List<String> blocks =
          SQL.matcher(Files.readString(RUNBOOK)).results().map(Replay::block).toList();
      assertThat(blocks).as("begin and end").hasSize(2);
      return blocks;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String block(MatchResult found) {
    return found.group(1);
  }
}
