package org.rhomboid.gateway.in.kafka.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.gateway.support.ToldEvents;
import org.rhomboid.gateway.usecase.live.Entry;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.gateway.usecase.live.Position;
import org.rhomboid.gateway.usecase.live.ShownCount;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Ports;

@DisplayName("An instance that reads the live topics")
class LiveReaderComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final long PLENTY = 8 << 20;
  private static final long HARDLY_ANY = 12 * 1_000;

  @TempDir static Path folder;
  private static int port;
  private static LocalKafka kafka;
  private static ToldEvents events;

  private final String member = "m-" + UUID.randomUUID();

  @BeforeAll
  static void start() throws IOException {
    port = Ports.free();
    kafka = LocalKafka.start(Files.createDirectory(folder.resolve("kafka")), port);
    LocalTopics.create(kafka.bootstrapServers());
    events = new ToldEvents(kafka.bootstrapServers());
  }

  @AfterAll
  static void stop() {
    events.close();
    kafka.close();
  }

  @Test
  @DisplayName("tells a member's events of every topic, in the order of each, and nobody else's")
  void order() {
    try (Instance instance = Instance.start(servers(), PLENTY)) {
      Recorder stream = new Recorder(null);
      Recorder other = new Recorder(null);
      instance.follow(member, stream);
      instance.follow(member + "-other", other);

      tell("session-completed", 0, 40);
      tell("streak-updated", 0, 40);
      tell("routine-planned", 0, 40);
      events.tell("session-completed", "globex", member, "{}");
      tell("safety-hold-updated", 0, 1);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.told()).hasSize(121));
      for (LiveTopic topic : LiveTopic.ALL) {
        assertThat(stream.told().stream().filter(it -> it.topic() == topic).map(LiveEvent::offset))
            .isSorted();
      }
      assertThat(other.told()).isEmpty();
    }
  }

  @Test
  @DisplayName("goes on where a stream of another instance ended, without a gap and nothing twice")
  void anotherInstance() {
    try (Instance one = Instance.start(servers(), PLENTY);
        Instance other = Instance.start(servers(), PLENTY)) {
      Position start = one.follow(member, new Recorder(null)).from();
      Recorder first = new Recorder(start);
      Entry.Begun begun = one.follow(member, Optional.of(start.encoded()), first);
      tell("session-completed", 0, 5);
      tell("streak-updated", 0, 5);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(first.told()).hasSize(10));
      begun.leave();
      tell("session-completed", 5, 10);
      tell("streak-updated", 5, 10);

      Recorder second = new Recorder(first.position());
      other.follow(member, Optional.of(first.position().encoded()), second);
      Recorder all = new Recorder(start);
      other.follow(member, Optional.of(start.encoded()), all);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(all.told()).hasSize(20));
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.told()).hasSize(10));
      assertThat(first.told()).hasSize(10);
      assertThat(second.data())
          .isEqualTo(all.data().stream().filter(n -> n.matches(".*[5-9].")).toList());
    }
  }

  @Test
  @DisplayName(
      "reads from Kafka what it does not hold any more, for all that wait, and goes on live")
  void beyondMemory() {
    try (Instance instance = Instance.start(servers(), HARDLY_ANY)) {
      Position start = instance.follow(member, new Recorder(null)).from();
      List<Recorder> streams = IntStream.range(0, 3).mapToObj(one -> new Recorder(start)).toList();
      tell("session-completed", 0, 1_000);
      tell("streak-updated", 0, 1_000);
      await()
          .atMost(PATIENCE)
          .until(() -> start.until(instance.feed().next(start.partition())) >= 2_000);

      streams.forEach(one -> instance.follow(member, Optional.of(start.encoded()), one));
      tell("session-completed", 1_000, 1_010);

      for (Recorder stream : streams) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.told()).hasSize(2_010));
        assertThat(
                stream.told().stream()
                    .filter(it -> it.topic() == LiveTopic.SESSION_COMPLETED)
                    .map(event -> new String(event.json())))
            .isEqualTo(IntStream.range(0, 1_010).mapToObj(LiveReaderComponentTest::json).toList());
        assertThat(stream.resets()).isEmpty();
      }
    }
  }

  @Test
  @DisplayName("tells who comes back after an erasure of that alone, held or not")
  void erased() {
    for (long held : List.of(PLENTY, HARDLY_ANY)) {
      String erased = member + "-" + held;
      try (Instance instance = Instance.start(servers(), held)) {
        Position start = instance.follow(erased, new Recorder(null)).from();
        IntStream.range(0, 200)
            .forEach(n -> events.tell("session-completed", "acme", erased, json(n)));
        events.tell("member-erased", "acme", erased, "{}");
        await()
            .atMost(PATIENCE)
            .until(() -> start.until(instance.feed().next(start.partition())) >= 201);

        Recorder stream = new Recorder(start);
        instance.follow(erased, Optional.of(start.encoded()), stream);

        await().atMost(PATIENCE).until(() -> !stream.told().isEmpty());
        assertThat(stream.told().get(0).topic()).isEqualTo(LiveTopic.MEMBER_ERASED);
      }
    }
  }

  @Test
  @DisplayName("lets a stream start anew whose position the topics never had")
  void madeUp() {
    try (Instance instance = Instance.start(servers(), PLENTY)) {
      Position start = instance.follow(member, new Recorder(null)).from();
      Position madeUp = position(start.partition(), 1_000_000_000L);
      Recorder stream = new Recorder(madeUp);

      instance.follow(member, Optional.of(madeUp.encoded()), stream);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.resets()).hasSize(1));
      tell("session-completed", 0, 1);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.told()).hasSize(1));
    }
  }

  @Test
  @DisplayName("counts a minute that is over as every other instance does, however many members")
  void counts() {
    Tenant tenant = new Tenant("counted");
    long minute = System.currentTimeMillis() / 60_000 - 4;
    IntStream.range(0, 14).forEach(n -> session(minute, "counted", "m" + n));
    IntStream.range(0, 14).forEach(n -> session(minute, "counted", "m" + n));
    IntStream.range(0, 9).forEach(n -> session(minute + 1, "counted", "m" + n));

    try (Instance one = Instance.start(servers(), PLENTY);
        Instance other = Instance.start(servers(), HARDLY_ANY)) {
      for (Instance instance : List.of(one, other)) {
        await().atMost(PATIENCE).until(() -> instance.organizations().last().isPresent());
        List<ShownCount> shown = instance.organizations().after(tenant, minute - 1);

        assertThat(shown.get(0).members()).hasValue(10);
        assertThat(shown.get(0).sessions()).hasValue(25);
        assertThat(shown.get(1).isSuppressed()).isTrue();
        assertThat(instance.organizations().after(new Tenant("nobody"), minute - 1))
            .allMatch(ShownCount::isSuppressed);
      }
    }
  }

  @Test
  @DisplayName("bears that Kafka is away: streams stay, and then nothing is missing nor twice")
  void away() throws IOException {
    try (Instance instance = Instance.start(servers(), PLENTY)) {
      Recorder stream = new Recorder(null);
      instance.follow(member, stream);
      tell("session-completed", 0, 10);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.told()).hasSize(10));

      kafka.close();
      kafka = LocalKafka.start(folder.resolve("kafka"), port);
      tell("session-completed", 10, 20);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.told()).hasSize(20));
      assertThat(stream.data())
          .isEqualTo(IntStream.range(0, 20).mapToObj(LiveReaderComponentTest::json).toList());
      assertThat(stream.resets()).isEmpty();
    }
  }

  private void tell(String topic, int from, int until) {
    IntStream.range(from, until).forEach(n -> events.tellSoon(topic, "acme", member, json(n)));
    events.flush();
  }

  private static void session(long minute, String tenant, String member) {
    events.tellAt(minute * 60_000 + 1_000, "session-completed", tenant, member, "{}");
  }

  private static String json(int n) {
    return "{\"n\":%d}".formatted(n);
  }

  private static String servers() {
    return "127.0.0.1:" + port;
  }

  private static Position position(int partition, long offset) {
    return Position.of(partition, LiveTopic.ALL.stream().mapToLong(topic -> offset).toArray());
  }
}
