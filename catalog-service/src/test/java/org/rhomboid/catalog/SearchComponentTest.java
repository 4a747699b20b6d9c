package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rhomboid.catalog.domain.Language.DE;
import static org.rhomboid.catalog.domain.Language.EN;
import static org.rhomboid.catalog.domain.Language.ES;
import static org.rhomboid.catalog.domain.Language.FR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.search.Field;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.How;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.search.RankingRule;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.usecase.Library;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A search")
class SearchComponentTest {

  @Inject Library library;
  @Inject TenantSearch search;

  @Test
  @DisplayName("for an exercise's name finds that exercise first, by its name")
  void everyName() {
    for (Exercise exercise : library.exercises()) {
      Hit first = search.find("acme", EN, exercise.naming().name()).get(0);
      assertThat(first)
          .isEqualTo(
              new Hit(exercise.slug(), Layer.LIBRARY, 1_000_000, RankingRule.NAME_EXACT, EN));
    }
  }

  @Test
  @DisplayName("for an alias finds each exercise that has it")
  void everyAlias() {
    for (Exercise exercise : library.exercises()) {
      for (String alias : exercise.naming().aliases()) {
        assertThat(search.find("acme", EN, alias).stream().limit(3))
            .as(alias)
            .anySatisfy(
                hit -> {
                  assertThat(hit.slug()).isEqualTo(exercise.slug());
                  assertThat(hit.score()).isGreaterThanOrEqualTo(900_000);
                });
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "romboid, rhomboid-stretch, NAME, SIMILAR, Rhomboid",
    "shoulder bladde, shoulder-blade-squeeze, NAME, SIMILAR, Shoulder blade",
    "childs pose, childs-pose, NAME, EXACT, Child's pose",
    "child's pose, childs-pose, NAME, EXACT, Child's pose",
    "Child\u2019s Pose, childs-pose, NAME, EXACT, Child's pose",
    "CHILDS POSES, childs-pose, NAME, WORD, Child pose",
    "thoracik spine, thoracic-spine-release, NAME, SIMILAR, Thoracic spine",
    "cat cow, cat-cow, NAME, EXACT, Cat-cow",
    "catcow, cat-cow, NAME, SIMILAR, Cat cow",
    "kobra, cobra-pose, NAME, SIMILAR, Cobra",
    "balasana, childs-pose, ALIAS, EXACT, Balasana",
    "neck rol, neck-roll, NAME, PREFIX, Neck roll",
    "thoraci, thoracic-spine-release, NAME, PREFIX, Thoracic",
    "push up, wall-push-up, NAME, WORD, push up",
    "wall, wall-angel, NAME, PREFIX, Wall",
    "rotations, chair-rotation, NAME, WORD, rotation",
    "forehead cushion, childs-pose, INSTRUCTION, WORD, forehead cushion",
    "d\u00e9sk cat, desk-cat-cow, NAME, PREFIX, Desk cat"
  })
  @DisplayName("tolerates what people type, and says what fits")
  void typed(String typed, String slug, Field field, How how, String words) {
    Map.Entry<Hit, Match> first = first("acme", EN, typed);

    assertThat(first.getKey().slug()).isEqualTo(slug);
    assertThat(first.getValue().field()).isEqualTo(field);
    assertThat(first.getValue().how()).isEqualTo(how);
    assertThat(String.join(" ", first.getValue().words())).isEqualTo(words);
  }

  @Test
  @DisplayName(
      "puts the rules in their order: name, alias, beginning, words, forms, unfinished, alias's words, parts, texts, slips")
  void order() {
    search.index(
        "order",
        List.of(
            text("a-slip", EN, "Zephir lift", List.of()),
            text("b-cue", EN, "One", List.of(), List.of(), List.of("Now do zephyr lifts.")),
            text("c-step", EN, "Two", List.of(), List.of("Do a zephyr lift."), List.of()),
            text("b-part", EN, "Bigzephyr airlift", List.of()),
            text("d-alias-words", EN, "Three", List.of("Big zephyr lift")),
            text("e-forms", EN, "Low zephyrs lifting", List.of()),
            text("f-words", EN, "Lift of the zephyr", List.of()),
            text("g-begins", EN, "Zephyr lift with a band", List.of()),
            text("h-alias", EN, "Four", List.of("Zephyr lift")),
            text("i-name", EN, "Zephyr lift", List.of()),
            text("j-unfinished", EN, "Low zephyr liftoff", List.of())));

    assertThat(
            search.find("order", EN, "zephyr lift").stream()
                .filter(hit -> hit.layer() == Layer.TENANT))
        .extracting(Hit::slug, Hit::rule)
        .containsExactly(
            tuple("i-name", RankingRule.NAME_EXACT),
            tuple("h-alias", RankingRule.ALIAS_EXACT),
            tuple("g-begins", RankingRule.NAME_BEGINS),
            tuple("f-words", RankingRule.NAME_WORDS),
            tuple("e-forms", RankingRule.NAME_FORMS),
            tuple("j-unfinished", RankingRule.NAME_UNFINISHED),
            tuple("d-alias-words", RankingRule.ALIAS_WORDS),
            tuple("b-part", RankingRule.NAME_PART),
            tuple("c-step", RankingRule.TEXT_WORDS),
            tuple("b-cue", RankingRule.TEXT_WORDS),
            tuple("a-slip", RankingRule.SIMILAR));
  }

  @Test
  @DisplayName("in a language finds its texts, with or without their accents, and names in English")
  void languages() {
    search.index(
        "tongues",
        List.of(
            text(
                "haussements",
                FR,
                "Haussements d\u2019\u00e9paules",
                List.of("\u00c9paules vers les oreilles")),
            text(
                "nackenneigung",
                DE,
                "Nackenneigung zur Seite",
                List.of("R\u00fcckenlage vermeiden")),
            text("rotacion", ES, "Rotaci\u00f3n con silla", List.of("Ni\u00f1o"))));

    assertThat(own("tongues", FR, "\u00e9paule")).startsWith("haussements");
    assertThat(own("tongues", FR, "epaule")).startsWith("haussements");
    assertThat(own("tongues", FR, "EPAULES")).startsWith("haussements");
    assertThat(own("tongues", DE, "Nackenneigung")).startsWith("nackenneigung");
    assertThat(own("tongues", DE, "nakenneigung")).startsWith("nackenneigung");
    assertThat(own("tongues", DE, "neigung")).startsWith("nackenneigung");
    assertThat(own("tongues", DE, "ruckenlage")).startsWith("nackenneigung");
    assertThat(own("tongues", DE, "Rueckenlage")).startsWith("nackenneigung");
    assertThat(own("tongues", ES, "rotaciones")).startsWith("rotacion");
    assertThat(own("tongues", ES, "nino")).startsWith("rotacion");
    assertThat(slugs("tongues", DE, "cat cow")).startsWith("cat-cow");
  }

  @Test
  @DisplayName(
      "in a language leaves English instructions alone where there are its own, and reads them where there are none")
  void englishTexts() {
    List<String> steps = List.of("Imagine a marmalade jar.");
    search.index(
        "english",
        List.of(
            text("both", EN, "Both", List.of(), steps, List.of()),
            text("both", DE, "Beides", List.of(), List.of("Denk an ein Glas."), List.of()),
            text("only", EN, "Only", List.of(), steps, List.of())));

    assertThat(slugs("english", DE, "marmalade")).containsExactly("only");
    assertThat(slugs("english", EN, "marmalade")).containsExactly("both", "only");
    assertThat(slugs("english", FR, "glas")).doesNotContain("both");
  }

  @Test
  @DisplayName("says in which language it fits, and explains with that language's text")
  void matchedLanguage() {
    search.index(
        "kobra",
        List.of(text("snake", EN, "Snake", List.of()), text("snake", DE, "Schlange", List.of())));

    Map.Entry<Hit, Match> english = first("kobra", DE, "snake");
    Map.Entry<Hit, Match> german = first("kobra", DE, "schlange");

    assertThat(english.getKey().language()).isEqualTo(EN);
    assertThat(english.getValue())
        .isEqualTo(new Match(Field.NAME, How.EXACT, "Snake", List.of("Snake")));
    assertThat(german.getKey().language()).isEqualTo(DE);
    assertThat(german.getValue().text()).isEqualTo("Schlange");
  }

  @Test
  @DisplayName("looks inside of words, and says which one")
  void insideWords() {
    search.index("inside", List.of(text("dehnung", DE, "Seitliche Nackendehnung", List.of())));

    Map<Hit, Match> found = search.explained("inside", DE, "Dehnung");

    Hit own = found.keySet().stream().filter(SearchComponentTest::isOwn).findFirst().orElseThrow();
    assertThat(own.rule()).isEqualTo(RankingRule.NAME_PART);
    assertThat(found.get(own))
        .isEqualTo(
            new Match(Field.NAME, How.PART, "Seitliche Nackendehnung", List.of("Nackendehnung")));
  }

  @Test
  @DisplayName(
      "finds an exercise of both layers once a layer, next to each other where they are the same")
  void layers() {
    search.index("twice", List.of(text("cat-cow", EN, "Cat-cow", List.of())));

    assertThat(search.find("twice", EN, "cat cow"))
        .extracting(Hit::slug, Hit::layer)
        .startsWith(tuple("cat-cow", Layer.LIBRARY), tuple("cat-cow", Layer.TENANT));
  }

  @Test
  @DisplayName("finds the same again, with the same scores, in the order of score and slug")
  void deterministic() {
    List<Hit> hits = search.find("acme", EN, "stretch");

    assertThat(hits).hasSizeGreaterThan(10).isSortedAccordingTo(Hit.BEST_FIRST);
    assertThat(search.find("acme", EN, "stretch")).isEqualTo(hits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzqqq", "%", "\u2026", "the", "\ud83d\udc08"})
  @DisplayName("finds nothing where there is nothing, or no word was typed")
  void nothing(String typed) {
    assertThat(search.find("acme", EN, typed)).isEmpty();
  }

  private Map.Entry<Hit, Match> first(String tenant, Language language, String typed) {
    Map<Hit, Match> found = search.explained(tenant, language, typed);
    assertThat(found).as(typed).isNotEmpty();
    return found.entrySet().iterator().next();
  }

  private List<String> slugs(String tenant, Language language, String typed) {
    return search.find(tenant, language, typed).stream().map(Hit::slug).distinct().toList();
  }

  private List<String> own(String tenant, Language language, String typed) {
    return search.find(tenant, language, typed).stream()
        .filter(SearchComponentTest::isOwn)
        .map(Hit::slug)
        .toList();
  }

  private static boolean isOwn(Hit hit) {
    return hit.layer() == Layer.TENANT;
  }

  private static SearchText text(
      String slug, Language language, String name, List<String> aliases) {
    return text(slug, language, name, aliases, List.of(), List.of());
  }

  private static SearchText text(
      String slug,
      Language language,
      String name,
      List<String> aliases,
      List<String> instructions,
      List<String> cues) {
    return new SearchText(slug, language, name, aliases, instructions, cues);
  }
}
