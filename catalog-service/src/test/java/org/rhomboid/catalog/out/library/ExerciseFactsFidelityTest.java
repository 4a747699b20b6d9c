package org.rhomboid.catalog.out.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;

@DisplayName("The library says what the articles state")
final class ExerciseFactsFidelityTest {

  /** Texts that the library words anew: that they are there is compared, their words are not. */
  private static final Set<String> WORDED_BY_US = Set.of("cue", "why", "progression");

  private static final Map<String, Exercise> LIBRARY =
      new ShippedLibrary().exercises().stream().collect(toMap(Exercise::slug, Function.identity()));

  static Stream<String> slugs() {
    return Facts.exercises().stream().map(fact -> fact.get("slug").asText());
  }

  @Test
  @DisplayName("has the exercises of the facts, no other, in their order")
  void sameExercises() {
    assertThat(new ShippedLibrary().exercises()).extracting(Exercise::slug).hasSize(52);
    assertThat(new ShippedLibrary().exercises().stream().map(Exercise::slug))
        .containsExactlyElementsOf(slugs().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  @DisplayName("states every fact of an exercise and no other")
  void everyFact(String slug) {
    Map<String, Object> stated = StatedFacts.of(fact(slug));

    Map<String, Object> said = LibraryFacts.of(LIBRARY.get(slug), stated);

    assertThat(said).isEqualTo(stated);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  @DisplayName("the comparison fails when any single value of the facts is another")
  void plantedDifferences(String slug) {
    List<String> unseen = new ArrayList<>();
    int count = changes(fact(slug)).size();
    for (int i = 0; i < count; i++) {
      JsonNode changed = fact(slug);
      changes(changed).get(i).run();
      Map<String, Object> stated = StatedFacts.of(changed);
      if (LibraryFacts.of(LIBRARY.get(slug), stated).equals(stated)) {
        unseen.add(changed.toString());
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(5);
    assertThat(unseen).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  @DisplayName("has a dose of ours exactly where no article says how much, with what it rests on")
  void dosesOfOurs(String slug) {
    boolean stated =
        fact(slug).get("sources").valueStream().anyMatch(s -> s.has("reps") || s.has("hold_s"));

    var ours =
        LIBRARY.get(slug).doses().stream().filter(d -> d.source().equals(Source.OURS)).toList();

    assertThat(ours).hasSize(stated ? 0 : 1);
    assertThat(ours).allSatisfy(dose -> assertThat(dose.why()).isPresent());
    assertThat(LIBRARY.get(slug).dose().source().isArticle()).isEqualTo(stated);
  }

  @Test
  @DisplayName("the comparison fails when a stated note is missing")
  void notesAreThere() {
    var fact = (ObjectNode) fact("wall-angel");
    fact.put("note", "planted: the exercise has none");
    Map<String, Object> stated = StatedFacts.of(fact);

    assertThat(LibraryFacts.of(LIBRARY.get("wall-angel"), stated)).isNotEqualTo(stated);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  @DisplayName("an alias that no article states is marked as ours")
  void aliasesOfOurs(String slug) {
    Exercise exercise = LIBRARY.get(slug);
    Set<?> stated = (Set<?>) StatedFacts.of(fact(slug)).get("names");
    List<String> ofOurs = Facts.list(fact(slug).path("ours").get("aliases"));

    var marked =
        exercise.naming().aliases().stream()
            .filter(
                alias -> ofOurs.contains(alias) || !stated.contains(alias.toLowerCase(Locale.ROOT)))
            .map(alias -> "aliases: " + alias);

    assertThat(exercise.provenance().ours().stream().filter(o -> o.startsWith("aliases: ")))
        .containsExactlyInAnyOrderElementsOf(marked.toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slugs")
  @DisplayName("keeps what each cue says, in its own words")
  void cuesKeepTheirContent(String slug) {
    List<String> missing = new ArrayList<>();
    fact(slug)
        .get("sources")
        .forEachEntry(
            (article, source) -> {
              if (source.has("cue")) {
                missing.addAll(missingTerms(slug, article));
              }
            });
    assertThat(missing).isEmpty();
  }

  private static List<String> missingTerms(String slug, String article) {
    List<String> terms = Facts.list(Facts.cueTerms().path(slug).path(article));
    assertThat(terms).as("words of the cue of %s for %s", article, slug).isNotEmpty();
    String cues =
        String.join(
            "\n",
            LIBRARY.get(slug).guidance().cues().stream()
                .filter(cue -> cue.source().word().equals(article))
                .map(Statement::text)
                .toList());
    return terms.stream()
        .filter(term -> Stream.of(term.split("\\|")).noneMatch(word -> contains(cues, word)))
        .map(term -> article + ": " + term)
        .toList();
  }

  private static boolean contains(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private static JsonNode fact(String slug) {
    return Facts.exercises().stream()
        .filter(fact -> fact.get("slug").asText().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** One change a leaf, and one removal a text that is worded by us; each is applied to a fresh copy. */
  private static List<Runnable> changes(JsonNode fact) {
    List<Runnable> changes = new ArrayList<>();
    collect(fact, changes);
    return changes;
  }

  private static void collect(JsonNode node, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      object.forEachEntry(
          (name, value) -> {
            if (WORDED_BY_US.contains(name)) {
              changes.add(() -> object.remove(name));
            } else if (name.equals("note")) {
              return; // the library may have notes beyond the stated one: see notesAreThere
            } else if (value.isValueNode()) {
              changes.add(() -> object.set(name, another(value)));
            } else {
              collect(value, changes);
            }
          });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> array.set(index, another(array.get(index))));
      }
    }
  }

  private static JsonNode another(JsonNode value) {
    if (value.isBoolean()) {
      return BooleanNode.valueOf(!value.asBoolean());
    }
    return value.isInt()
        ? IntNode.valueOf(value.asInt() + 1)
        : TextNode.valueOf(value.asText() + "-changed");
  }
}
