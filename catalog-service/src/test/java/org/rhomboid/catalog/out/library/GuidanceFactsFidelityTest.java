package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Cause;
import org.rhomboid.catalog.domain.advice.Told;

@DisplayName("The guidance carries every fact of the articles and no other")
final class GuidanceFactsFidelityTest {

  private static final Advice ADVICE = new ShippedGuidebook().advice(Language.EN);
  private static final Map<String, List<? extends Told>> LISTS =
      Map.of(
          "tips", ADVICE.tips(),
          "sessionRules", ADVICE.sessionRules(),
          "causes", ADVICE.causes(),
          "conditions", ADVICE.conditions(),
          "riskFactors", ADVICE.riskFactors(),
          "redFlags", ADVICE.redFlags(),
          "care", ADVICE.care());

  @Test
  @DisplayName("slugs and their order, sources, topics, intervals, groups, names and urgencies")
  void facts() {
    assertThat(GuidanceFacts.told(ADVICE)).isEqualTo(GuidanceFacts.stated(Facts.guidance()));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "/tips/0, topic, planted",
    "/tips/0, slug, planted",
    "/session_rules/3, rule, planted",
    "/conditions/2, aka, planted",
    "/conditions/2, source, 000",
    "/symptoms/red_flags/0, urgency, urgent",
    "/symptoms/more_red_flags/0, source, 004"
  })
  @DisplayName("the comparison fails for another value")
  void plantedValues(String at, String field, String value) {
    JsonNode facts = Facts.guidance();
    ((ObjectNode) facts.at(at)).put(field, value);

    assertThat(GuidanceFacts.told(ADVICE)).isNotEqualTo(GuidanceFacts.stated(facts));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/tips/0/sources",
    "/tips/3/every_minutes",
    "/session_rules/0/sources",
    "/causes/common",
    "/causes/serious",
    "/conditions/0/signs",
    "/conditions/0/often_from",
    "/risk_factors",
    "/symptoms/common",
    "/care"
  })
  @DisplayName("the comparison fails where one is missing")
  void plantedGaps(String at) {
    JsonNode facts = Facts.guidance();
    ((ArrayNode) facts.at(at)).remove(0);

    assertThat(GuidanceFacts.told(ADVICE)).isNotEqualTo(GuidanceFacts.stated(facts));
  }

  @Test
  @DisplayName(
      "causes, risk factors, symptoms and care rest on the articles that the facts name for their group")
  void sourcesOfGroups() {
    assertThat(sources(causes(Cause.Group.COMMON))).isEqualTo(Set.of("001", "002", "003", "004"));
    assertThat(sources(causes(Cause.Group.MEDICAL))).isEqualTo(Set.of("004"));
    assertThat(sources(causes(Cause.Group.SERIOUS))).isEqualTo(Set.of("002"));
    assertThat(sources(ADVICE.riskFactors().stream())).isEqualTo(Set.of("004"));
    assertThat(sources(ADVICE.symptoms().stream())).isEqualTo(Set.of("000", "001", "003", "004"));
    assertThat(ADVICE.care())
        .allSatisfy(
            care ->
                assertThat(sources(Stream.of(care)))
                    .isEqualTo(
                        care.passage().slug().equals("physical-therapist")
                            ? Set.of("002", "004")
                            : Set.of("004")));
  }

  @Test
  @DisplayName("what a fact says beyond its slug is found in our wording")
  void terms() {
    Facts.guidanceTerms()
        .forEachEntry(
            (list, entries) ->
                entries.forEachEntry(
                    (slug, terms) ->
                        assertThat(missing(wording(list, slug), Facts.list(terms)))
                            .as("%s %s", list, slug)
                            .isEmpty()));
  }

  @Test
  @DisplayName("each fact that says more than its slug has its words")
  void termsForEachFact() {
    JsonNode facts = Facts.guidance();
    assertThat(Facts.guidanceTerms().get("tips").fieldNames())
        .toIterable()
        .containsAll(withFact(facts.get("tips"), "slug"));
    assertThat(Facts.guidanceTerms().get("sessionRules").fieldNames())
        .toIterable()
        .containsAll(withFact(facts.get("session_rules"), "rule"));
    assertThat(Facts.guidanceTerms().get("conditions").fieldNames())
        .toIterable()
        .containsAll(withFact(facts.get("conditions"), "slug"));
  }

  @Test
  @DisplayName("a word that is not there is missed")
  void plantedTerm() {
    String wording = wording("tips", "sleep-position");

    assertThat(missing(wording, List.of("pillow", "hammock|waterbed")))
        .containsExactly("hammock|waterbed");
  }

  private static List<String> missing(String wording, List<String> terms) {
    return terms.stream()
        .filter(
            term ->
                Stream.of(term.split("\\|"))
                    .noneMatch(word -> wording.contains(word.toLowerCase(Locale.ROOT))))
        .toList();
  }

  private static String wording(String list, String slug) {
    return LISTS.get(list).stream()
        .map(Told::passage)
        .filter(passage -> passage.slug().equals(slug))
        .map(passage -> (passage.title() + "\n" + passage.text()).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> withFact(JsonNode entries, String slug) {
    return entries
        .valueStream()
        .filter(entry -> entry.has("fact"))
        .map(entry -> entry.get(slug).asText())
        .toList();
  }

  private static Stream<Cause> causes(Cause.Group group) {
    return ADVICE.causes().stream().filter(cause -> cause.group() == group);
  }

  private static Set<String> sources(Stream<? extends Told> items) {
    return Set.copyOf(
        items
            .flatMap(item -> item.passage().sources().stream())
            .map(Source::word)
            .distinct()
            .toList());
  }
}
