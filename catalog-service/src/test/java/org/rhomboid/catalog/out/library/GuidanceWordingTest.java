package org.rhomboid.catalog.out.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.advice.Action;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Condition;
import org.rhomboid.catalog.domain.advice.Passage;
import org.rhomboid.catalog.domain.advice.RedFlag;
import org.rhomboid.catalog.domain.advice.Told;
import org.rhomboid.catalog.domain.advice.Urgency;

@DisplayName("The guidance's texts")
final class GuidanceWordingTest {

  private static final ShippedGuidebook GUIDEBOOK = new ShippedGuidebook();
  private static final Advice ADVICE = GUIDEBOOK.advice(Language.EN);
  private static final Vocabulary WORDS = GUIDEBOOK.words(Language.EN).orElseThrow();

  /** What moves a body; a warning sign is answered with none of it. */
  private static final Pattern MOVEMENT =
      Pattern.compile("(?i)\\b(stretch|roll|warm up|train(?!ed)|try|push-up|squeeze|breathe)");

  static Stream<Named<Passage>> passages() {
    return lists()
        .flatMap(List::stream)
        .map(Told::passage)
        .map(passage -> Named.of(passage.slug(), passage));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  @DisplayName("have a title of at most 60 characters and one to four sentences of at most 300")
  void lengths(Passage passage) {
    assertThat(passage.title()).hasSizeBetween(3, 60).doesNotEndWith(".");
    assertThat(passage.text()).hasSizeBetween(15, 300);
    assertThat(sentences(passage.text())).isBetween(1L, 4L);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  @DisplayName("name an article or say that they are ours")
  void provenance(Passage passage) {
    if (passage.sources().isEmpty()) {
      assertThat(passage.ours()).contains("text");
    }
    assertThat(passage.ours())
        .allSatisfy(ours -> assertThat(ours).matches("text(: .+)?|urgency|planning"));
  }

  @Test
  @DisplayName("are clean and promise no cure, no corrected posture and no prevented injury")
  void cleanAndHonest() {
    assertThat(texts())
        .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).matches("(?s)[A-Z].*"))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{Cntrl}|  "))
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern(
                        "(?i)\\b(prevent|cure|heal(s|ed|ing)?\\b|guarantee|pain-free|correct\\w* .*posture)"));
  }

  @Test
  @DisplayName("share no run of 8 words with an article (where their folder is named)")
  void ownWords() {
    SharedRuns articles = Articles.runs();

    assertThat(texts().flatMap(articles::in)).isEmpty();
  }

  @Test
  @DisplayName(
      "Safety: a warning sign is answered with somebody to turn to, never with an exercise")
  void redFlags() {
    assertThat(ADVICE.redFlags().stream().map(RedFlag::action).distinct())
        .hasSize(Urgency.values().length)
        .allSatisfy(
            action ->
                assertThat(action.text())
                    .containsAnyOf("doctor", "emergency number")
                    .matches(text -> !MOVEMENT.matcher(text).find()));
    assertThat(ADVICE.redFlags())
        .allSatisfy(flag -> assertThat(flag.passage().text()).doesNotContainPattern(MOVEMENT));
  }

  @Test
  @DisplayName("Safety: urgent action begins with stopping")
  void stopFirst() {
    assertThat(action(Urgency.EMERGENCY).text()).startsWith("Stop exercising.");
    assertThat(action(Urgency.URGENT).text()).startsWith("Stop exercising");
  }

  @Test
  @DisplayName("name symptoms and conditions as the vocabulary does, and all of them")
  void asTheVocabulary() {
    Map<String, String> symptoms =
        Stream.concat(ADVICE.symptoms().stream(), ADVICE.redFlags().stream())
            .map(Told::passage)
            .collect(toMap(Passage::slug, Passage::title));

    assertThat(symptoms).isEqualTo(WORDS.symptoms());
    assertThat(titles(ADVICE.conditions())).isEqualTo(WORDS.conditions());
  }

  @Test
  @DisplayName("say of each condition what the planner makes of it, and that this is ours")
  void planning() {
    assertThat(ADVICE.conditions())
        .allSatisfy(condition -> assertThat(condition.planning()).hasSizeBetween(30, 300))
        .allSatisfy(condition -> assertThat(condition.passage().ours()).contains("planning"));
    assertThat(ADVICE.redFlags())
        .allSatisfy(flag -> assertThat(flag.passage().ours()).contains("urgency"));
  }

  @Test
  @DisplayName("have slugs that are unique within their list")
  void uniqueSlugs() {
    assertThat(lists())
        .hasSize(8)
        .allSatisfy(
            list ->
                assertThat(list.stream().map(item -> item.passage().slug()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(slug -> assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*")));
  }

  private static Action action(Urgency urgency) {
    return ADVICE.redFlags().stream()
        .filter(flag -> flag.urgency() == urgency)
        .findFirst()
        .orElseThrow()
        .action();
  }

  private static Map<String, String> titles(List<? extends Told> items) {
    return items.stream().map(Told::passage).collect(toMap(Passage::slug, Passage::title));
  }

  private static long sentences(String text) {
    return Pattern.compile("\\.(?=\\s|$)").matcher(text).results().count();
  }

  private static Stream<List<? extends Told>> lists() {
    return Stream.of(
        ADVICE.tips(),
        ADVICE.sessionRules(),
        ADVICE.causes(),
        ADVICE.conditions(),
        ADVICE.riskFactors(),
        ADVICE.symptoms(),
        ADVICE.redFlags(),
        ADVICE.care());
  }

  private static Stream<String> texts() {
    Stream<String> told =
        lists()
            .flatMap(List::stream)
            .map(Told::passage)
            .flatMap(passage -> Stream.of(passage.title(), passage.text()));
    Stream<String> actions =
        Arrays.stream(Urgency.values())
            .map(GuidanceWordingTest::action)
            .flatMap(action -> Stream.of(action.title(), action.text()));
    return Stream.of(told, actions, ADVICE.conditions().stream().flatMap(GuidanceWordingTest::of))
        .flatMap(stream -> stream);
  }

  private static Stream<String> of(Condition condition) {
    return Stream.of(
            condition.alsoKnownAs(),
            condition.signs(),
            condition.oftenFrom(),
            List.of(condition.planning()))
        .flatMap(List::stream);
  }
}
