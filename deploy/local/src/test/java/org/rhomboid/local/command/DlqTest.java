package org.rhomboid.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Ports;
import org.rhomboid.local.deadletter.Letters;
import org.rhomboid.local.deadletter.Letters.Event;

@DisplayName("Dead letters, on a real broker:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DlqTest {

  private static final String DATA = "{\"pain\":7}";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Map<String, String> environment;
  private LocalKafka kafka;
  private Letters letters;

  @BeforeAll
  void start(@TempDir Path folder) {
    kafka = LocalKafka.start(folder.resolve("kafka"), Ports.free());
    LocalTopics.create(kafka.bootstrapServers());
    letters = new Letters(kafka.bootstrapServers());
    environment =
        Map.of(
            "RHOMBOID_HOME", folder.resolve("home").toString(),
            "RHOMBOID_KAFKA_PORT", Integer.toString(kafka.port()));
  }

  @AfterAll
  void stop() {
    letters.close();
    kafka.close();
  }

  @BeforeEach
  void forget() {
    out.reset();
    err.reset();
  }

  @Test
  @DisplayName("put away, seen, given back once, handled; the same again only when asked for")
  void thereAndBack() throws Exception {
    Event poison = event("session-completed", "acme/mia", 5, DATA);
    RecordMetadata stood = letters.say(poison);
    letters.handled("session-completed", 1);
    String place = place(letters.putAway(poison, stood, "routine-service", "no such column"));

    assertThat(run("dlq")).isZero();
    assertThat(out()).containsPattern("session-completed +1 +0");

    assertThat(run("dlq", "show", "session-completed")).isZero();
    assertThat(out())
        .contains(place + "  put away ", "acme/mia", poison.id(), "UnreadableEvent: no such column")
        .contains("by       routine-service", "session-completed " + place(stood))
        .contains("10 bytes, not shown without --data")
        .doesNotContain(DATA);

    assertThat(run("dlq", "replay", "session-completed", "--all")).isZero();
    assertThat(out()).contains("would be given back", "Nothing was sent");
    assertThat(letters.handled("session-completed", 0)).isEmpty();

    assertThat(run("dlq", "replay", "session-completed", "--offset", place, "--yes")).isZero();
    List<ConsumerRecord<String, String>> handled = letters.handled("session-completed", 1);
    assertThat(handled).hasSize(1);
    assertThat(handled.get(0).partition()).isEqualTo(stood.partition());
    assertThat(handled.get(0).key()).isEqualTo("acme/mia");
    assertThat(handled.get(0).value()).isEqualTo(DATA);
    assertThat(Letters.headers(handled.get(0)))
        .containsOnlyKeys(
            "ce_id",
            "ce_type",
            "ce_tenant",
            "ce_sequence",
            "traceparent",
            "replayed-from",
            "replayed-at")
        .containsEntry("ce_id", poison.id())
        .containsEntry("replayed-from", "session-completed.dlq/" + place);

    assertThat(run("dlq", "replay", "session-completed", "--all", "--yes")).isZero();
    assertThat(out()).contains("given back before", "0 given back, 1 given back before");
    assertThat(letters.handled("session-completed", 0)).isEmpty();

    assertThat(run("dlq", "replay", "session-completed", "--all", "--again", "--yes")).isZero();
    assertThat(letters.handled("session-completed", 1)).hasSize(1);
    run("dlq");
    assertThat(out()).containsPattern("session-completed +1 +1");
  }

  @Test
  @DisplayName("in their order, each event once, though two services put it away")
  void order() throws Exception {
    for (int sequence = 1; sequence <= 3; sequence++) {
      Event event = event("routine-planned", "acme/ben", sequence, "{\"n\":" + sequence + "}");
      RecordMetadata stood = letters.say(event);
      letters.putAway(event, stood, "gateway-service", "away");
      letters.putAway(event, stood, "progress-service", "away");
    }
    letters.handled("routine-planned", 3);

    assertThat(run("dlq", "replay", "routine-planned", "--all", "--yes")).isZero();
    assertThat(letters.handled("routine-planned", 3))
        .extracting(ConsumerRecord::value)
        .containsExactly("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
    assertThat(out()).contains("with the other letter of its event", "6 given back");

    run("dlq", "replay", "routine-planned", "--all", "--again", "--service", "gateway-service");
    assertThat(out()).contains("3 to give back");
  }

  @Test
  @DisplayName("of a compacted topic an older state never follows a newer one, nor what was erased")
  void compacted() throws Exception {
    Event old = event("profile-updated", "acme/old", 4, DATA);
    RecordMetadata stood = letters.say(old);
    letters.say(event("profile-updated", "acme/old", 5, DATA));
    Event last = event("profile-updated", "acme/last", 9, DATA);
    RecordMetadata lastStood = letters.say(last);
    Event erased = event("profile-updated", "acme/erased", 2, DATA);
    RecordMetadata erasedStood = letters.say(erased);
    letters.say(event("profile-updated", "acme/erased", 2, null));
    Event gone = event("profile-updated", "acme/gone", 2, DATA);
    String overtaken = place(letters.putAway(old, stood, "progress-service", "away"));
    letters.putAway(last, lastStood, "progress-service", "away");
    letters.putAway(erased, erasedStood, "progress-service", "away");
    letters.putAway(gone, erasedStood, "progress-service", "away");
    letters.handled("profile-updated", 5);

    assertThat(run("dlq", "replay", "profile-updated", "--all", "--yes")).isEqualTo(1);

    assertThat(out())
        .containsPattern(
            overtaken
                + " .*acme/old.*REFUSED, it is overtaken: it has sequence 4, and the record at .* has 5")
        .containsPattern("acme/erased.*REFUSED, what it is about was erased")
        .containsPattern("acme/gone.*REFUSED, the topic has forgotten its key")
        .contains("1 given back, 0 given back before, 3 refused");
    assertThat(letters.handled("profile-updated", 1))
        .extracting(ConsumerRecord::key)
        .containsExactly("acme/last");
  }

  @Test
  @DisplayName("of restricted topics nothing that may quote health data is shown unless asked for")
  void restricted() throws Exception {
    Event event = event("check-in-recorded", "acme/mia", 1, DATA);
    letters.putAway(event, letters.say(event), "routine-service", "pain 7 is too much");

    run("dlq", "show", "check-in-recorded.dlq");
    assertThat(out()).contains("UnreadableEvent").doesNotContain("pain");

    run("dlq", "show", "check-in-recorded", "--data", "--limit", "1");
    assertThat(out()).contains("pain 7 is too much", DATA, "health data");
  }

  @Test
  @DisplayName("a record cannot send commands to the terminal that it is shown on")
  void harmless() throws Exception {
    Event event = event("exercise-retired", "acme/\u001b[2J", 1, DATA);
    letters.putAway(event, letters.say(event), "gateway-service", "\u001b]0;mine\u0007");

    run("dlq", "show", "exercise-retired");
    run("dlq", "replay", "exercise-retired", "--all");

    assertThat(out()).doesNotContain("\u001b").contains("acme/\\u001b[2J");
  }

  @Test
  @DisplayName("no topic has none beside it; where there are none, that is said")
  void none() {
    assertThat(run("dlq", "show", "member-erased")).isZero();
    assertThat(run("dlq", "replay", "member-erased", "--all", "--yes")).isZero();
    assertThat(out()).contains("There are no such dead letters of member-erased.");
  }

  @Test
  @DisplayName("words that make no sense: one line with what, the bound, and what would")
  void usage() {
    assertThat(run("dlq", "dance")).isEqualTo(2);
    assertThat(run("dlq", "show")).isEqualTo(2);
    assertThat(run("dlq", "show", "sesion-completed")).isEqualTo(2);
    assertThat(run("dlq", "show", "session-completed", "--limit", "501")).isEqualTo(2);
    assertThat(run("dlq", "show", "session-completed", "--limit", "-1")).isEqualTo(2);
    assertThat(run("dlq", "show", "session-completed", "--offset", "3-1")).isEqualTo(2);
    assertThat(run("dlq", "replay", "session-completed")).isEqualTo(2);
    assertThat(run("dlq", "replay", "session-completed", "--all", "--offset", "0:0")).isEqualTo(2);
    assertThat(run("dlq", "replay", "session-completed", "--all", "--yse")).isEqualTo(2);
    assertThat(err())
        .hasLineCount(9)
        .contains(
            "'dance', but show and replay", "needs a topic", "'sesion-completed'", "streak-updated")
        .contains("'501', and not a number from 1 to 500", "'3-1'", "such as 3:17", "--yse");
  }

  @Test
  @DisplayName("a place where no dead letter stands is told with those where some do")
  void noSuchPlace() {
    assertThat(run("dlq", "replay", "member-forgotten", "--offset", "3:7", "--yes")).isEqualTo(1);
    assertThat(run("dlq", "show", "member-forgotten", "--offset", "12:0")).isEqualTo(1);

    assertThat(err()).hasLineCount(2).contains("no 3:7", "partitions are 0 to 11");
  }

  @Test
  @DisplayName("without Kafka: one line that says on which port, and what starts it")
  void down() {
    environment = new HashMap<>(environment);
    String port = environment.put("RHOMBOID_KAFKA_PORT", Integer.toString(Ports.free()));
    try {
      assertThat(run("dlq")).isEqualTo(1);
      assertThat(err()).hasLineCount(1).contains("Kafka does not answer on port", "./rhomboid up");
    } finally {
      environment.put("RHOMBOID_KAFKA_PORT", port);
    }
  }

  private static Event event(String topic, String key, long sequence, String data) {
    return new Event(topic, key, UUID.randomUUID().toString(), sequence, data);
  }

  private static String place(RecordMetadata record) {
    return record.partition() + ":" + record.offset();
  }

  private int run(String... words) {
    out.reset();
    return Launcher.run(
        List.of(words), environment, new Terminal(new PrintStream(out), new PrintStream(err)));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
