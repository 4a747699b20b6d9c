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
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
      assertThat(event.remove("state").asText()).isEqualTo("PUBLISHED");
      assertThat(event.remove("libraryRevision").asInt()).isEqualTo(1);
      assertThat(event).isEqualTo(json.readTree(read(event.get("slug").asText())));
    }
  }

  @Test
  @DisplayName("publishes nothing when it is loaded again")
  void loadedAgain() throws Throwable {
    assertThat(load(Tenant.LIBRARY)).isEqualTo(new LoadedLibrary(52, 0));
  }

  @Test
  @DisplayName("is published once by instances that start together, and then only what changed")
  void severalInstances() throws Throwable {
    Tenant owner = new Tenant("started-together");

    List<Integer> published =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> loaded(owner)))
            .limit(4)
            .toList()
            .stream()
            .map(instance -> instance.join().published())
            .sorted()
            .toList();
    changeContent(owner, "band-row");

    assertThat(published).containsExactly(0, 0, 0, 52);
    assertThat(load(owner)).isEqualTo(new LoadedLibrary(52, 1));
    assertThat(announcements(owner, 53))
        .extracting(it -> it.key() + " " + TopicReader.headers(it).get("ce_sequence"))
        .doesNotHaveDuplicates()
        .contains("started-together/band-row 1", "started-together/band-row 2");
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

  private List<ConsumerRecord<String, byte[]>> announcements() {
    return announcements(Tenant.LIBRARY, 52);
  }

  private List<ConsumerRecord<String, byte[]>> announcements(Tenant owner, int count) {
    return TopicReader.read(
        bootstrapServers,
        TOPIC,
        count,
        Duration.ofSeconds(30),
        record -> record.key().startsWith(owner.id() + "/"));
  }

  private LoadedLibrary load(Tenant owner) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> loadLibrary.load(owner));
  }

  private LoadedLibrary loaded(Tenant owner) {
    try {
      return load(owner);
    } catch (Throwable failed) {
      throw new AssertionError(failed);
    }
  }

  /** As if the content that was loaded had been another one. */
  private void changeContent(Tenant owner, String slug) throws SQLException {
    try (Connection database = CatalogDatabase.as("catalog_app", postgresPort, owner.id());
        PreparedStatement update =
            database.prepareStatement(
                "update exercise set fingerprint = '' where slug = ? and tenant_id = ?")) {
      update.setString(1, slug);
      update.setString(2, owner.id());
      assertThat(update.executeUpdate()).isEqualTo(1);
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
        .get("/exercises/" + slug)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
