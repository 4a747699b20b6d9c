package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.usecase.Library;
import org.rhomboid.catalog.usecase.LoadLibrary;
import org.rhomboid.catalog.usecase.LoadedLibrary;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The library at start")
class LibraryComponentTest {

  private static final String TOPIC = "exercise-published";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int postgresPort;

  @Inject Library library;
  @Inject LoadLibrary loadLibrary;
  @Inject ObjectMapper json;

  @Test
  @DisplayName("is announced: each exercise once, in the words of the contract")
  void announced() {
    List<ConsumerRecord<String, byte[]>> records = announcements();

    assertThat(records).extracting(ConsumerRecord::key).containsExactlyInAnyOrderElementsOf(keys());
    assertThat(records)
        .allSatisfy(
            record -> {
              assertThat(EventSchemas.validateHeaders(TopicReader.headers(record))).isEmpty();
              assertThat(EventSchemas.validate(TOPIC, record.value())).isEmpty();
              assertThat(TopicReader.headers(record))
                  .containsEntry("ce_type", "org.rhomboid.exercise-published.v1")
                  .containsEntry("ce_source", "/catalog-service")
                  .containsEntry("ce_tenant", "library")
                  .containsEntry("ce_sequence", "1")
                  .containsEntry("ce_partitionkey", record.key())
                  .containsEntry("ce_subject", record.key().substring("library/".length()));
            });
  }

  @Test
  @DisplayName("is announced with what GET /exercises/{slug} shows, and its state beside it")
  void sameAsRead() throws IOException {
    for (ConsumerRecord<String, byte[]> record : announcements()) {
      ObjectNode event = (ObjectNode) json.readTree(record.value());
      ObjectNode shown = (ObjectNode) json.readTree(read(event.get("slug").asText()));
      shown.remove(List.of("publishedAt", "language", "texts"));
      ((ObjectNode) shown.get("dose")).remove("because");
      assertThat(event.get("state").asText()).isEqualTo("PUBLISHED");
      assertThat(event).isEqualTo(shown);
    }
  }

  @Test
  @DisplayName("publishes nothing when it is loaded again")
  void loadedAgain() throws Throwable {
    assertThat(load()).isEqualTo(new LoadedLibrary(52, 0));
  }

  @Test
  @DisplayName("is published once by instances that start together, and only what changed")
  void severalInstances() throws Throwable {
    anotherContent("band-row");

    List<Integer> published =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> loaded()))
            .limit(4)
            .toList()
            .stream()
            .map(instance -> instance.join().published())
            .sorted()
            .toList();

    assertThat(published).containsExactly(0, 0, 0, 1);
    assertThat(load()).isEqualTo(new LoadedLibrary(52, 0));
  }

  @Test
  @DisplayName("is left alone by an instance of an older release")
  void olderRelease() throws Throwable {
    release(1000);
    anotherContent("seated-row");

    assertThat(load()).isEqualTo(new LoadedLibrary(52, 0));
    release(1);
    assertThat(load()).isEqualTo(new LoadedLibrary(52, 1));
  }

  @Test
  @DisplayName("is part of readiness, with how many exercises it has")
  void readiness() {
    given()
        .get("/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'library' }.status", equalTo("UP"))
        .body("checks.find { it.name == 'library' }.data.exercises", is(52));
  }

  /** What was said of the first revisions. */
  private List<ConsumerRecord<String, byte[]>> announcements() {
    return TopicReader.read(
        bootstrapServers,
        TOPIC,
        52,
        Duration.ofSeconds(30),
        record ->
            record.key().startsWith("library/")
                && "1".equals(TopicReader.headers(record).get("ce_sequence")));
  }

  private LoadedLibrary load() throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> loadLibrary.load(Tenant.LIBRARY));
  }

  private LoadedLibrary loaded() {
    try {
      return load();
    } catch (Throwable failed) {
      throw new AssertionError(failed);
    }
  }

  /** As if a release before had shipped another name: a further revision. */
  private void anotherContent(String slug) throws SQLException {
    try (Connection database = CatalogDatabase.as("catalog_app", postgresPort, "library");
        Statement change = database.createStatement()) {
      change.executeUpdate(
          """
          insert into exercise_revision
          select tenant_id, slug, revision + 1, body || '{"name": "Another"}', now(), exercise_revision.state, revision + 1, null
          from exercise_revision join exercise using (tenant_id, slug, revision)
          where tenant_id = 'library' and slug = '%s'"""
              .formatted(slug));
      change.executeUpdate(
          "update exercise set revision = revision + 1 where tenant_id = 'library' and slug = '"
              + slug
              + "'");
      database.commit();
    }
  }

  private void release(int number) throws SQLException {
    try (Connection database = CatalogDatabase.as("catalog_app", postgresPort, "library");
        Statement change = database.createStatement()) {
      change.executeUpdate("update library_release set release = " + number);
      database.commit();
    }
  }

  private List<String> keys() {
    return library.exercises().stream().map(exercise -> "library/" + exercise.slug()).toList();
  }

  private static String read(String slug) {
    return given()
        .auth()
        .oauth2(TestTokens.of("acme", "ann"))
        .get("/exercises/" + slug + "/revisions/1?layer=LIBRARY")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
