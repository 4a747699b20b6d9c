package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A change of a tenant's layer is announced")
class LayerEventsComponentTest {

  private static final String PUBLISHED = "exercise-published";
  private static final String RETIRED = "exercise-retired";
  private static final String OWN = "our-stretch";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final Editor editor = Editor.ofNewTenant();
  private LayerLog log;

  @BeforeEach
  void open() {
    log = new LayerLog(bootstrapServers);
  }

  @Test
  @DisplayName("as the whole exercise, then as hidden, then as a tombstone, each with its number")
  void overlay() {
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(201);
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(200);
    editor.put("seated-row", editor.shown("seated-row")).statusCode(200);
    editor.delete("seated-row?replacedBy=band-row").statusCode(204);
    editor.delete("seated-row/overlay").statusCode(204);

    List<ConsumerRecord<String, byte[]>> told = told(PUBLISHED, "seated-row", 3);

    assertThat(told).extracting(this::sequence).containsExactly("1", "2", "3");
    JsonNode overlay = LayerLog.read(told.get(0));
    assertThat(overlay.get("name").asText()).isEqualTo("Our row");
    assertThat(overlay.get("layer").asText()).isEqualTo("TENANT");
    assertThat(overlay.get("origin").asText()).isEqualTo("OVERLAY");
    assertThat(overlay.get("state").asText()).isEqualTo("PUBLISHED");
    assertThat(overlay.get("libraryRevision").asInt()).isPositive();
    assertThat(LayerLog.read(told.get(1)).get("state").asText()).isEqualTo("HIDDEN");
    assertThat(told.get(2).value()).isNull();
    JsonNode retired = LayerLog.read(told(RETIRED, "seated-row", 1).get(0));
    assertThat(retired.get("reason").asText()).isEqualTo("RETIRED");
    assertThat(retired.get("replacedBy").asText()).isEqualTo("band-row");
  }

  @Test
  @DisplayName(
      "as a tombstone and a withdrawal where one's own is recalled, and again when it is revived")
  void own() {
    editor.put(OWN, Editor.ownExercise("Our stretch")).statusCode(201);
    editor.delete(OWN + "?reason=RECALL&replacedBy=neck-roll").statusCode(204);
    editor.put(OWN, Editor.ownExercise("Our stretch")).statusCode(201);

    List<ConsumerRecord<String, byte[]>> told = told(PUBLISHED, OWN, 3);

    assertThat(told).extracting(this::sequence).containsExactly("1", "2", "3");
    assertThat(LayerLog.read(told.get(0)).get("origin").asText()).isEqualTo("TENANT");
    assertThat(LayerLog.read(told.get(0)).has("libraryRevision")).isFalse();
    assertThat(told.get(1).value()).isNull();
    assertThat(LayerLog.read(told.get(2)).get("revision").asInt()).isEqualTo(3);
    JsonNode retired = LayerLog.read(told(RETIRED, OWN, 1).get(0));
    assertThat(retired.get("layer").asText()).isEqualTo("TENANT");
    assertThat(retired.get("reason").asText()).isEqualTo("RECALL");
    assertThat(retired.get("replacedBy").asText()).isEqualTo("neck-roll");
  }

  @Test
  @DisplayName("so that a new consumer has exactly what each tenant is shown")
  void folded() {
    Editor another = Editor.ofNewTenant();
    Editor untouched = Editor.ofNewTenant();
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(201);
    editor.put("band-row", Editor.change("desk", true)).statusCode(201);
    editor.delete("band-row/overlay").statusCode(204);
    editor.delete("neck-roll").statusCode(204);
    editor.put(OWN, Editor.ownExercise("Our stretch")).statusCode(201);
    another.put(OWN, Editor.ownExercise("Another stretch")).statusCode(201);
    another.delete(OWN).statusCode(204);
    another.delete("seated-row").statusCode(204);
    another.put("seated-row", Editor.change("name", "Shown again")).statusCode(200);
    another.put("gone", Editor.ownExercise("Gone")).statusCode(201);

    for (Editor reader : List.of(editor, another, untouched)) {
      await()
          .untilAsserted(
              () -> assertThat(told(log.folded(reader.tenant()))).isEqualTo(shown(reader)));
    }
  }

  /** All records of a slug of the tenant, in the form of the contract. */
  private List<ConsumerRecord<String, byte[]>> told(String topic, String slug, int count) {
    String key = editor.tenant() + "/" + slug;
    await().untilAsserted(() -> assertThat(log.of(topic, key)).hasSize(count));
    List<ConsumerRecord<String, byte[]>> records = log.of(topic, key);
    assertThat(records)
        .allSatisfy(
            record -> {
              Map<String, String> headers = TopicReader.headers(record);
              assertThat(EventSchemas.validateHeaders(headers)).isEmpty();
              assertThat(headers)
                  .containsEntry("ce_type", "org.rhomboid." + topic + ".v1")
                  .containsEntry("ce_source", "/catalog-service")
                  .containsEntry("ce_tenant", editor.tenant())
                  .containsEntry("ce_subject", slug)
                  .containsEntry("ce_partitionkey", key);
              if (record.value() != null) {
                assertThat(EventSchemas.validate(topic, record.value())).isEmpty();
              }
            });
    return records;
  }

  private String sequence(ConsumerRecord<String, byte[]> record) {
    return TopicReader.headers(record).get("ce_sequence");
  }

  private static Map<String, String> told(Map<String, JsonNode> entries) {
    Map<String, String> told = new TreeMap<>();
    entries.forEach(
        (slug, it) ->
            told.put(
                slug,
                it.get("layer").asText()
                    + " "
                    + it.get("revision").asInt()
                    + " "
                    + it.get("name").asText()));
    return told;
  }

  private static Map<String, String> shown(Editor reader) {
    Map<String, String> shown = new TreeMap<>();
    reader
        .listed()
        .forEach(
            it ->
                shown.put(
                    (String) it.get("slug"),
                    it.get("layer") + " " + it.get("revision") + " " + it.get("name")));
    return shown;
  }
}
