package org.rhomboid.events.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The gate, given the real contract,")
final class PlantedBreaksContractTest {

  private static final Contract REAL =
      Contract.read(
          new WorkingTree(
              Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent()));
  private static final String SESSION = "session-completed/v1";

  /** A change of a copy of the contract, and what is to be found. */
  private record Planted(Rule rule, String contract, String pointer, Consumer<Contract> change) {

    @Override
    public String toString() {
      return rule + " at " + contract + pointer;
    }
  }

  static Stream<Planted> planted() {
    return Stream.of(
        new Planted(Rule.SCHEMA_REMOVED, SESSION, "", it -> it.schemas().remove(SESSION)),
        session(
            Rule.FIELD_REMOVED,
            "/items/*/setsDone",
            "/properties/items/items/properties",
            it -> it.remove("setsDone")),
        session(
            Rule.REQUIRED_DROPPED,
            "/practiceDay",
            "",
            it -> drop(it.withArray("required"), "practiceDay")),
        session(
            Rule.NEWLY_REQUIRED,
            "/plannedSessionId",
            "",
            it -> it.withArray("required").add("plannedSessionId")),
        session(Rule.NEWLY_REQUIRED, "/mood", "", PlantedBreaksContractTest::addMood),
        session(
            Rule.TYPE_CHANGED,
            "/items/*/setsDone",
            "/properties/items/items/properties/setsDone",
            it -> it.put("type", "string")),
        session(
            Rule.TYPE_CHANGED,
            "/items/*/repsDone",
            "/properties/items/items/properties/repsDone",
            it -> it.put("type", "number")),
        streak(
            Rule.TYPE_NARROWED,
            "/lastPracticeDay",
            "/properties/lastPracticeDay",
            it -> it.put("type", "string")),
        session(
            Rule.VALUE_ADDED,
            "/items/*/outcome",
            "/properties/items/items/properties/outcome",
            it -> it.withArray("enum").add("TOO_HARD")),
        session(Rule.VALUE_ADDED, "/items/*/layer", "/$defs/layer", it -> it.remove("enum")),
        session(
            Rule.VALUE_REMOVED,
            "/items/*/effort",
            "/properties/items/items/properties/effort",
            it -> drop(it.withArray("enum"), "OK")),
        streak(Rule.RANGE_WIDENED, "/freezes", "/properties/freezes", it -> it.put("maximum", 3)),
        session(Rule.RANGE_WIDENED, "/memberId", "/$defs/memberId", it -> it.remove("maxLength")),
        session(
            Rule.RANGE_NARROWED,
            "/items/*/revision",
            "/$defs/revision",
            it -> it.put("minimum", 2)),
        session(Rule.FORM_CHANGED, "/practiceDay", "/$defs/date", it -> it.remove("format")),
        session(
            Rule.FORM_CHANGED,
            "/startedAt",
            "/$defs/instant",
            it -> it.put("pattern", "\\+01:00$")),
        streak(
            Rule.FORM_ADDED,
            "/causedBy",
            "/properties/causedBy",
            it -> it.put("pattern", "^[a-z]+$")),
        new Planted(
            Rule.CONDITION_CHANGED,
            "check-in-recorded/v1",
            "",
            it -> ((ObjectNode) it.schemas().get("check-in-recorded/v1")).remove("then")),
        session(
            Rule.CONDITION_ADDED, "/items", "/properties/items", it -> it.put("uniqueItems", true)),
        session(
            Rule.REWORDED,
            "/items/*/setsDone",
            "/properties/items/items/properties/setsDone",
            it -> it.put("description", "Minutes.")),
        new Planted(
            Rule.REQUIRED_DROPPED,
            "envelope/v1",
            "/ce_tenant",
            it -> drop(it.schemas().get("envelope/v1").withArray("required"), "ce_tenant")),
        topic(Rule.TOPIC_REMOVED, "", it -> it.put("name", "streak-changed")),
        topic(Rule.KEY_CHANGED, "/key", it -> it.put("key", "tenant")),
        topic(Rule.PARTITIONS_CHANGED, "/partitions", it -> it.put("partitions", 24)),
        topic(
            Rule.CLEANUP_CHANGED,
            "/cleanup.policy",
            it -> it.withObject("config").put("cleanup.policy", "delete")),
        topic(
            Rule.KEPT_SHORTER,
            "/retention.ms",
            it -> it.withObject("config").put("retention.ms", 1000)),
        topic(Rule.RESTRICTION_CHANGED, "/restricted", it -> it.put("restricted", true)),
        topic(Rule.VERSION_CHANGED, "/version", it -> it.put("version", 2)),
        topic(
            Rule.PRODUCER_REMOVED,
            "/producers",
            it -> it.putArray("producers").add("gateway-service")),
        new Planted(
            Rule.DEAD_LETTERS_MOVED,
            "topics",
            "/deadLetters/suffix",
            it -> it.topics().withObject("deadLetters").put("suffix", ".dead")),
        new Planted(
            Rule.CONSUMER_LET_DOWN,
            "consumers/gateway-service",
            "/session-completed/late",
            it -> drop(it.schemas().get(SESSION).withArray("required"), "late")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  @DisplayName("sees what was broken in it, and where")
  void seesWhatIsPlanted(Planted planted) {
    Contract broken = copy();
    planted.change().accept(broken);

    assertThat(REAL.brokenBy(broken))
        .extracting(SchemaBreak::contract, SchemaBreak::pointer, SchemaBreak::rule)
        .contains(tuple(planted.contract(), planted.pointer(), planted.rule()));
  }

  @Test
  @DisplayName("has a planted violation for each of its rules")
  void allRulesArePlanted() {
    assertThat(planted().map(Planted::rule)).contains(Rule.values());
  }

  static Stream<Planted> harmless() {
    return Stream.of(
        session(
            null,
            "/note",
            "/properties",
            it -> it.putObject("note").put("type", "string").put("description", "New.")),
        session(null, "/moved", "", PlantedBreaksContractTest::moveDefinition),
        session(null, "", "", it -> it.put("title", "A session")),
        topic(null, "/consumers", it -> it.withArray("consumers").add("catalog-service")),
        topic(
            null,
            "/retention.ms",
            it -> it.withObject("config").put("retention.ms", 99_999_999_999L)),
        new Planted(
            null,
            "topics",
            "/new",
            it -> ((ArrayNode) it.topics().path("topics")).addObject().put("name", "new")),
        new Planted(
            null,
            SESSION,
            "/v2",
            it -> it.schemas().put("session-completed/v2", it.schemas().get(SESSION))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  @DisplayName("lets through what only adds")
  void letsAdditionsThrough(Planted planted) {
    Contract changed = copy();
    planted.change().accept(changed);

    assertThat(REAL.brokenBy(changed)).isEmpty();
  }

  private static Planted session(
      Rule rule, String pointer, String place, Consumer<ObjectNode> change) {
    return new Planted(
        rule,
        SESSION,
        pointer,
        it -> change.accept((ObjectNode) it.schemas().get(SESSION).at(place)));
  }

  private static Planted streak(
      Rule rule, String pointer, String place, Consumer<ObjectNode> change) {
    String streak = "streak-updated/v1";
    return new Planted(
        rule,
        streak,
        pointer,
        it -> change.accept((ObjectNode) it.schemas().get(streak).at(place)));
  }

  private static Planted topic(Rule rule, String setting, Consumer<ObjectNode> change) {
    return new Planted(
        rule,
        "topics",
        "/streak-updated" + setting,
        it -> change.accept(topicOf(it, "streak-updated")));
  }

  private static ObjectNode topicOf(Contract contract, String name) {
    for (JsonNode topic : contract.topics().path("topics")) {
      if (topic.path("name").asText().equals(name)) {
        return (ObjectNode) topic;
      }
    }
    throw new AssertionError(name);
  }

  private static void addMood(ObjectNode schema) {
    schema
        .withObject("properties")
        .putObject("mood")
        .put("description", "New.")
        .put("type", "string");
    schema.withArray("required").add("mood");
  }

  /** The same promise, written down elsewhere. */
  private static void moveDefinition(ObjectNode schema) {
    schema.withObject("properties").withObject("late").removeAll().put("$ref", "#/$defs/late");
    schema
        .withObject("$defs")
        .set("late", REAL.schemas().get(SESSION).at("/properties/late").deepCopy());
  }

  private static void drop(ArrayNode list, String value) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).asText().equals(value)) {
        list.remove(i);
        return;
      }
    }
    throw new AssertionError(value);
  }

  private static Contract copy() {
    return Contract.ofReleased(REAL.released());
  }
}
