package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Condition;
import org.rhomboid.catalog.domain.advice.Passage;
import org.rhomboid.catalog.domain.advice.RedFlag;
import org.rhomboid.catalog.domain.advice.Told;
import org.rhomboid.catalog.domain.advice.Urgency;
import org.rhomboid.catalog.out.library.GuidanceTextsDocument.ConditionTextDocument;
import org.rhomboid.catalog.out.library.GuidanceTextsDocument.TextDocument;

@DisplayName("The guidance in other languages")
final class GuidanceTranslationTest {

  private static final ShippedGuidebook GUIDEBOOK = new ShippedGuidebook();
  private static final Advice ENGLISH = GUIDEBOOK.advice(Language.EN);
  private static final TextDocument TEXT = new TextDocument("Titel", "Ein Text.");

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("is complete once it is there: every text, every list as long as the English one")
  void complete(Language language) {
    GuidanceTextsDocument document =
        Shipped.readIfThere(
                "texts/" + language.tag() + "/guidance.yaml", GuidanceTextsDocument.class)
            .orElse(null);
    assumeTrue(document != null, "NOT THERE YET: the guidance in " + language.tag());
    Advice advice = GUIDEBOOK.advice(language);

    assertThat(document.tips()).containsOnlyKeys(slugs(ENGLISH.tips()));
    assertThat(document.sessionRules()).containsOnlyKeys(slugs(ENGLISH.sessionRules()));
    assertThat(document.causes()).containsOnlyKeys(slugs(ENGLISH.causes()));
    assertThat(document.conditions()).containsOnlyKeys(slugs(ENGLISH.conditions()));
    assertThat(document.riskFactors()).containsOnlyKeys(slugs(ENGLISH.riskFactors()));
    assertThat(document.symptoms()).containsOnlyKeys(slugs(ENGLISH.symptoms()));
    assertThat(document.redFlags()).containsOnlyKeys(slugs(ENGLISH.redFlags()));
    assertThat(document.care()).containsOnlyKeys(slugs(ENGLISH.care()));
    assertThat(document.urgencies()).containsOnlyKeys(Urgency.values());
    assertThat(passages(advice))
        .allSatisfy(passage -> assertThat(passage.language()).isEqualTo(language))
        .allSatisfy(passage -> assertThat(passage.title()).hasSizeBetween(2, 90))
        .allSatisfy(passage -> assertThat(passage.text()).hasSizeBetween(10, 450).endsWith("."));
    assertThat(advice.redFlags())
        .allSatisfy(flag -> assertThat(flag.action().language()).isEqualTo(language));
    assertThat(sizes(advice)).isEqualTo(sizes(ENGLISH));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("has every word of the vocabulary, in its order, once it is there")
  void vocabulary(Language language) {
    Vocabulary words = GUIDEBOOK.words(language).orElse(null);
    assumeTrue(words != null, "NOT THERE YET: the vocabulary in " + language.tag());
    Vocabulary english = GUIDEBOOK.words(Language.EN).orElseThrow();

    assertThat(keys(words)).isEqualTo(keys(english));
    assertThat(groups(words).flatMap(group -> group.values().stream()))
        .allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
  }

  @Test
  @DisplayName("falls back to English text by text, and says so")
  void fallback() {
    GuidanceTextsDocument texts =
        new GuidanceTextsDocument(
            Map.of("eat-well", TEXT),
            Map.of(),
            Map.of(),
            Map.of(
                "scoliosis",
                new ConditionTextDocument("S", List.of(), "T.", List.of(), List.of(), "P.")),
            Map.of(),
            Map.of(),
            Map.of("fainting", TEXT, "severe-pain", TEXT),
            Map.of(),
            Map.of(Urgency.EMERGENCY, TEXT));

    Advice advice = texts.of(ENGLISH, Language.DE);

    assertThat(in(Language.DE, advice.tips())).containsExactly("eat-well");
    assertThat(in(Language.DE, advice.conditions())).containsExactly("scoliosis");
    assertThat(in(Language.DE, advice.redFlags()))
        .containsExactlyInAnyOrder("fainting", "severe-pain");
    assertThat(in(Language.DE, advice.care())).isEmpty();
    assertThat(redFlag(advice, "fainting").action().language()).isEqualTo(Language.DE);
    assertThat(redFlag(advice, "severe-pain").action().language()).isEqualTo(Language.EN);
  }

  @Test
  @DisplayName("changes the texts and nothing else")
  void onlyTexts() {
    GuidanceTextsDocument texts =
        new GuidanceTextsDocument(
            Map.of("frequent-breaks", TEXT),
            Map.of(),
            Map.of("cancer", TEXT),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("fainting", TEXT),
            Map.of("heat", TEXT),
            Map.of());

    assertThat(GuidanceFacts.told(texts.of(ENGLISH, Language.FR)))
        .isEqualTo(GuidanceFacts.told(ENGLISH));
  }

  private static RedFlag redFlag(Advice advice, String slug) {
    return advice.redFlags().stream()
        .filter(flag -> flag.passage().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> in(Language language, List<? extends Told> items) {
    return items.stream()
        .map(Told::passage)
        .filter(passage -> passage.language() == language)
        .map(Passage::slug)
        .toList();
  }

  private static String[] slugs(List<? extends Told> items) {
    return items.stream().map(item -> item.passage().slug()).toArray(String[]::new);
  }

  private static List<Passage> passages(Advice advice) {
    return Stream.of(
            advice.tips(),
            advice.sessionRules(),
            advice.causes(),
            advice.conditions(),
            advice.riskFactors(),
            advice.symptoms(),
            advice.redFlags(),
            advice.care())
        .flatMap(List::stream)
        .map(Told::passage)
        .toList();
  }

  private static List<List<Integer>> sizes(Advice advice) {
    return advice.conditions().stream().map(GuidanceTranslationTest::sizes).toList();
  }

  private static List<Integer> sizes(Condition condition) {
    return List.of(condition.signs().size(), condition.oftenFrom().size());
  }

  private static List<List<String>> keys(Vocabulary words) {
    return groups(words).map(group -> List.copyOf(group.keySet())).toList();
  }

  private static Stream<Map<String, String>> groups(Vocabulary words) {
    return Stream.<Function<Vocabulary, Map<String, String>>>of(
            Vocabulary::kinds,
            Vocabulary::traditions,
            Vocabulary::positions,
            Vocabulary::equipment,
            Vocabulary::targets,
            Vocabulary::conditions,
            Vocabulary::symptoms,
            Vocabulary::breathPhases)
        .map(group -> group.apply(words));
  }
}
