package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("An exercise of the library is recalled")
class RecallComponentTest {

  /** No other test looks at it. */
  private static final String SLUG = "camel-pose";

  private static final String RECALL = SLUG + "?layer=LIBRARY&reason=RECALL";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject LibraryTime library;

  private final Editor platform = new Editor("operator", "platform-admin");
  private final Editor editor = Editor.ofNewTenant();

  @AfterEach
  void asShipped() {
    if (editor.get("/exercises/" + SLUG).extract().statusCode() == 404) {
      library.back(SLUG, "body || '{\"name\": \"Looked at again\"}'");
      library.forward();
    }
  }

  @Test
  @DisplayName("for every tenant, with whatever lies over it, and stays so when a service starts")
  void everywhere() {
    Editor hiding = Editor.ofNewTenant();
    Editor untouched = Editor.ofNewTenant();
    editor.put(SLUG, Editor.change("name", "Our camel")).statusCode(201);
    hiding.delete(SLUG).statusCode(204);
    untouched.get("/exercises/" + SLUG).statusCode(200);

    platform.delete(RECALL + "&replacedBy=doorway-chest-stretch").statusCode(204);

    for (Editor tenant : List.of(editor, hiding, untouched, platform)) {
      tenant.get("/exercises/" + SLUG).statusCode(404);
      assertThat(tenant.listed()).extracting(it -> it.get("slug")).doesNotContain(SLUG);
    }
    untouched.get("/exercises/upward-facing-dog").body("ladder.harder", not(hasItem(SLUG)));
    untouched
        .get("/exercises/" + SLUG + "/revisions")
        .body("items[0].state", equalTo("RECALLED"))
        .body("items[0].replacedBy", equalTo("doorway-chest-stretch"));
    editor.get("/exercises/" + SLUG + "/revisions/1").body("name", equalTo("Our camel"));

    assertThat(library.forward().published()).isZero();
    untouched.get("/exercises/" + SLUG).statusCode(404);
    platform.delete(RECALL).statusCode(404);
  }

  @Test
  @DisplayName("which is announced: a tombstone of each layer, and not to be planned any more")
  void announced() {
    LayerLog log = new LayerLog(bootstrapServers);
    editor.put(SLUG, Editor.change("name", "Our camel")).statusCode(201);
    int before = log.of("exercise-retired", "library/" + SLUG).size();

    platform.delete(RECALL).statusCode(204);

    await()
        .untilAsserted(
            () -> {
              assertThat(last(log, "library/" + SLUG).value()).isNull();
              assertThat(last(log, editor.tenant() + "/" + SLUG).value()).isNull();
              assertThat(log.of("exercise-retired", "library/" + SLUG)).hasSize(before + 1);
            });
    ConsumerRecord<String, byte[]> retired =
        log.of("exercise-retired", "library/" + SLUG).get(before);
    ConsumerRecord<String, byte[]> tombstone = last(log, "library/" + SLUG);
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(tombstone))).isEmpty();
    assertThat(EventSchemas.validate("exercise-retired", retired.value())).isEmpty();
    JsonNode data = LayerLog.read(retired);
    assertThat(data.get("layer").asText()).isEqualTo("LIBRARY");
    assertThat(data.get("reason").asText()).isEqualTo("RECALL");
    assertThat(TopicReader.headers(tombstone))
        .containsEntry("ce_tenant", "library")
        .containsEntry("ce_sequence", TopicReader.headers(retired).get("ce_sequence"));
    assertThat(log.folded(editor.tenant())).doesNotContainKey(SLUG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "coach", "analyst", "tenant-admin"})
  @DisplayName("by the platform's administrators alone")
  void roles(String role) {
    new Editor(editor.tenant(), role)
        .delete(RECALL)
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    editor.get("/exercises/" + SLUG).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "?layer=LIBRARY, /reason",
    "?layer=LIBRARY&reason=RETIRED, /reason",
    "?layer=LIBRARY&reason=RECALL&replacedBy=moonwalk, /replacedBy",
    "?layer=LIBRARY&reason=RECALL&replacedBy=camel-pose, /replacedBy",
    "?layer=library&reason=RECALL, /layer"
  })
  @DisplayName("and nothing else is done so")
  void refused(String query, String pointer) {
    platform.delete(SLUG + query).statusCode(422).body("errors.pointer", contains(pointer));
    editor.get("/exercises/" + SLUG).statusCode(200);
  }

  @Test
  @DisplayName("where there is one, and only as it was seen")
  void preconditions() {
    platform.delete("moonwalk?layer=LIBRARY&reason=RECALL").statusCode(404);
    editor.put("our-own", Editor.ownExercise("Own")).statusCode(201);
    platform.delete("our-own?layer=LIBRARY&reason=RECALL").statusCode(404);
    platform
        .asks()
        .header("If-Match", "\"L0.0-x\"")
        .delete("/exercises/" + RECALL)
        .then()
        .statusCode(412);
    platform
        .asks()
        .header("If-Match", editor.tag(SLUG))
        .delete("/exercises/" + RECALL)
        .then()
        .statusCode(204);
    platform.get("/openapi?format=json").body(containsString("platform-admin"));
  }

  private static ConsumerRecord<String, byte[]> last(LayerLog log, String key) {
    List<ConsumerRecord<String, byte[]>> records = log.of("exercise-published", key);
    return records.get(records.size() - 1);
  }
}
