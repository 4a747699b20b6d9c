package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("What is kept in memory")
class ViewCacheComponentTest {

  private static final int WRITERS = 4;
  private static final int ROUNDS = 12;
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int postgresPort;

  private final Editor editor = Editor.ofNewTenant();

  @Test
  @DisplayName(
      "is never older than what its reader wrote, while others read and write the same tenant's")
  void ownWrites() {
    ExecutorService threads = Executors.newFixedThreadPool(2 * WRITERS);
    AtomicBoolean writing = new AtomicBoolean(true);
    ConcurrentLinkedQueue<String> stale = new ConcurrentLinkedQueue<>();
    try {
      List<CompletableFuture<Void>> readers = started(threads, none -> readWhile(writing));
      List<CompletableFuture<Void>> writers =
          started(threads, writer -> writeAndRead("own-" + writer, stale));
      writers.forEach(CompletableFuture::join);
      writing.set(false);
      readers.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
    assertThat(stale).isEmpty();
  }

  @Test
  @DisplayName("follows what another instance changed, as soon as its event comes")
  void anotherInstance() throws Exception {
    editor.put("our-own", Editor.ownExercise("Before")).statusCode(201);
    editor.get("/exercises/our-own").body("name", equalTo("Before"));

    asAnotherInstance("our-own", "After");
    announce("our-own", 2);

    await().untilAsserted(() -> editor.get("/exercises/our-own").body("name", equalTo("After")));
    assertThat(editor.listed().toString()).contains("After").doesNotContain("Before");
    editor
        .put("our-own", Editor.ownExercise("Once more"))
        .statusCode(200)
        .body("revision", equalTo(3));
  }

  @Test
  @DisplayName("is each tenant's own, whole and in lists, however they ask in turn")
  void isolation() {
    List<Editor> tenants = Stream.generate(Editor::ofNewTenant).limit(3).toList();
    for (Editor tenant : tenants) {
      tenant.put("seated-row", Editor.change("name", "Row of " + tenant.tenant())).statusCode(201);
    }
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      IntStream.range(0, 30)
          .mapToObj(i -> tenants.get(i % 3))
          .map(it -> CompletableFuture.runAsync(() -> seesItsOwn(it), threads))
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
    assertThat(tenants.stream().map(it -> it.tag("seated-row")).distinct()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises/seated-row",
        "/exercises?limit=3",
        "/exercises/seated-row/revisions/1"
      })
  @DisplayName("is known again by its tag, in the language that it was read in")
  void notModified(String path) {
    Response english = asked("en", null, path);
    Response german = asked("de", null, path);
    String tag = english.header("ETag");

    assertThat(german.header("ETag")).isNotEqualTo(tag);
    Response again = asked("en", tag, path);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("Vary")).containsIgnoringCase("Accept-Language");
    assertThat(again.header("Cache-Control")).contains("private");
    assertThat(asked("en", "W/" + tag, path).statusCode()).isEqualTo(304);
    assertThat(asked("de", tag, path).statusCode()).isEqualTo(200);
    assertThat(asked("de", german.header("ETag"), path).statusCode()).isEqualTo(304);
  }

  @Test
  @DisplayName("has another tag after a change, also of another exercise that it names")
  void changedTag() {
    String circle = editor.tag("arm-circle");
    String row = editor.tag("seated-row");
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(201);
    editor.delete("shoulder-roll").statusCode(204);

    assertThat(asked("en", row, "/exercises/seated-row").statusCode()).isEqualTo(200);
    assertThat(asked("en", circle, "/exercises/arm-circle").statusCode()).isEqualTo(200);
    assertThat(asked("en", circle, "/exercises/arm-circle").asString())
        .doesNotContain("shoulder-roll");
  }

  private void writeAndRead(String slug, ConcurrentLinkedQueue<String> stale) {
    for (int round = 0; round < ROUNDS; round++) {
      String name = slug + " " + round;
      editor.put(slug, Editor.ownExercise(name)).statusCode(round == 0 ? 201 : 200);
      String read = editor.get("/exercises/" + slug).extract().path("name");
      if (!name.equals(read)) {
        stale.add("wrote %s, read %s".formatted(name, read));
      }
      List<String> names = editor.get("/exercises?limit=200").extract().path("items.name");
      if (!names.contains(name)) {
        stale.add("wrote %s, the list has not".formatted(name));
      }
    }
  }

  private void readWhile(AtomicBoolean writing) {
    while (writing.get()) {
      editor.get("/exercises?limit=200").statusCode(200);
    }
  }

  private static List<CompletableFuture<Void>> started(Executor threads, IntConsumer work) {
    return IntStream.range(0, WRITERS)
        .mapToObj(i -> CompletableFuture.runAsync(() -> work.accept(i), threads))
        .toList();
  }

  private static void seesItsOwn(Editor tenant) {
    String name = "Row of " + tenant.tenant();
    tenant.get("/exercises/seated-row").statusCode(200).body("name", equalTo(name));
    tenant.get("/exercises?limit=200").statusCode(200).body(containsString(name));
  }

  private Response asked(String language, String tag, String path) {
    var asked = editor.asks().header("Accept-Language", language);
    return (tag == null ? asked : asked.header("If-None-Match", tag)).get(path);
  }

  private void asAnotherInstance(String slug, String name) throws SQLException {
    try (Connection database = CatalogDatabase.as("catalog_app", postgresPort, editor.tenant());
        Statement change = database.createStatement()) {
      change.executeUpdate(
          """
          insert into exercise_revision
          select tenant_id, slug, 2, body || '{"name": "%s"}', now(), state, null, null
          from exercise_revision where tenant_id = '%s' and slug = '%s'"""
              .formatted(name, editor.tenant(), slug));
      change.executeUpdate(
          "update exercise set revision = 2 where tenant_id = '%s' and slug = '%s'"
              .formatted(editor.tenant(), slug));
      database.commit();
    }
  }

  private void announce(String slug, long number) throws ExecutionException, InterruptedException {
    EventType type = EventType.EXERCISE_PUBLISHED;
    Instant now = Instant.now();
    String key = editor.tenant() + "/" + slug;
    Announcement event =
        new Announcement(
            UuidV7.at(now.toEpochMilli()),
            type.topic(),
            type.ceType(),
            type.schemaId(),
            new Tenant(editor.tenant()),
            key,
            slug,
            number,
            now,
            null,
            null);
    LayerLog log = new LayerLog(bootstrapServers);
    await().untilAsserted(() -> assertThat(log.of(type.topic(), key)).isNotEmpty());
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(type.topic(), key, log.of(type.topic(), key).get(0).value());
    CloudEventHeaders.of(event, "/catalog-service", TRACE)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }
}
