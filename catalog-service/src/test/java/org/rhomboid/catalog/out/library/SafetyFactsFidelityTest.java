package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Severity;

@DisplayName("The library carries every caution and every rung")
final class SafetyFactsFidelityTest {

  private static List<Exercise> exercises() {
    return new ShippedLibrary().exercises();
  }

  static Stream<Named<Exercise>> cases() {
    return exercises().stream().map(exercise -> Named.of(exercise.slug(), exercise));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName(
      "severity, reason and substitute of each condition, those of every exercise among them")
  void cautions(Exercise exercise) {
    assertThat(said(exercise)).isEqualTo(stated(Facts.safety(), exercise.slug()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("easier and harder rungs and substitutes")
  void ladders(Exercise exercise) {
    JsonNode ladder = Facts.safety().get("ladders").get(exercise.slug());

    assertThat(exercise.ladder().easier()).isEqualTo(Facts.list(ladder.get("easier")));
    assertThat(exercise.ladder().harder()).isEqualTo(Facts.list(ladder.get("harder")));
    assertThat(exercise.ladder().substitutes()).isEqualTo(Facts.list(ladder.get("substitutes")));
  }

  @Test
  @DisplayName("the comparison fails for another severity, reason, substitute or condition")
  void plantedDifferences() {
    Exercise neckRoll = exercises().get(0);

    for (String field : List.of("severity", "reason", "substitute")) {
      JsonNode safety = Facts.safety();
      ((ObjectNode) safety.at("/cautions/neck-roll/arthritis"))
          .put(field, field.equals("severity") ? "WARN" : "planted");
      assertThat(said(neckRoll)).as(field).isNotEqualTo(stated(safety, "neck-roll"));
    }
    JsonNode safety = Facts.safety();
    ((ObjectNode) safety.get("all_exercises")).remove("fibromyalgia");
    assertThat(said(neckRoll)).isNotEqualTo(stated(safety, "neck-roll"));
  }

  @Test
  @DisplayName("is marked as ours and as not yet reviewed by a clinician")
  void review() {
    var notReviewed = new ReviewDocument("ours", false);

    assertThat(Shipped.read("cautions.yaml", CautionsDocument.class).review())
        .isEqualTo(notReviewed);
    assertThat(Shipped.read("ladders.yaml", LaddersDocument.class).review()).isEqualTo(notReviewed);
    assertThat(exercises())
        .allSatisfy(e -> assertThat(e.provenance().ours()).contains("cautions", "ladder"));
  }

  private static Map<String, String> said(Exercise exercise) {
    Map<String, String> said = new TreeMap<>();
    for (Caution caution : exercise.cautions()) {
      String before =
          said.put(
              caution.condition(),
              line(caution.severity(), caution.reason(), caution.substitute().orElse("")));
      assertThat(before).as("two cautions for %s", caution.condition()).isNull();
    }
    return said;
  }

  private static Map<String, String> stated(JsonNode safety, String slug) {
    JsonNode every = safety.get("all_exercises");
    JsonNode own = safety.get("cautions").get(slug);
    Map<String, String> stated = new TreeMap<>();
    Stream.concat(own.propertyStream(), every.propertyStream())
        .map(Map.Entry::getKey)
        .forEach(
            condition -> stated.put(condition, line(own.path(condition), every.path(condition))));
    return stated;
  }

  private static String line(JsonNode own, JsonNode every) {
    if (own.isMissingNode() || every.isMissingNode()) {
      JsonNode one = own.isMissingNode() ? every : own;
      return line(severity(one), one.get("reason").asText(), substitute(one));
    }
    JsonNode stricter = severity(every).compareTo(severity(own)) > 0 ? every : own;
    String reasons = own.get("reason").asText() + "; " + every.get("reason").asText();
    return line(severity(stricter), reasons, substitute(stricter));
  }

  private static Severity severity(JsonNode caution) {
    return Severity.valueOf(caution.get("severity").asText());
  }

  private static String substitute(JsonNode caution) {
    return caution.hasNonNull("substitute") ? caution.get("substitute").asText() : "";
  }

  private static String line(Severity severity, String reason, String substitute) {
    return severity + " | " + reason + " | " + substitute;
  }
}
