package org.rhomboid.catalog.out.library;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.out.library.ExerciseDocument.VariantDocument;

@DisplayName("The library fits together")
final class LibraryStructureTest {

  private static final ShippedLibrary LIBRARY = new ShippedLibrary();
  private static final Map<String, Exercise> BY_SLUG =
      LIBRARY.exercises().stream().collect(toMap(Exercise::slug, Function.identity()));

  private static List<Exercise> exercises() {
    return LIBRARY.exercises();
  }

  static Stream<Named<Exercise>> cases() {
    return exercises().stream().map(exercise -> Named.of(exercise.slug(), exercise));
  }

  @Test
  @DisplayName("52 exercises with unique slugs and unique names, a file each and no file beside")
  void files() throws IOException, URISyntaxException {
    var folder = Path.of(getClass().getResource("/library/exercises").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(exercises().stream().map(Exercise::slug).toList());
    }
    assertThat(BY_SLUG).hasSize(52);
    assertThat(exercises().stream().map(e -> e.naming().name())).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("cautions and ladders name exercises of the library and no other")
  void entries() {
    assertThat(Shipped.read("cautions.yaml", CautionsDocument.class).exercises())
        .containsOnlyKeys(BY_SLUG.keySet());
    assertThat(Shipped.read("ladders.yaml", LaddersDocument.class).exercises())
        .containsOnlyKeys(BY_SLUG.keySet());
  }

  @Test
  @DisplayName("every word of the vocabulary's kinds is a kind, and every kind has a word")
  void kinds() {
    assertThat(LIBRARY.vocabulary().kinds().keySet())
        .allSatisfy(word -> assertThat(Kind.ofWord(word)).isPresent())
        .hasSize(Kind.values().length);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("a rung is of the same kind and the other way round it is there too")
  void ladderSymmetry(Exercise exercise) {
    for (String slug : exercise.ladder().easier()) {
      assertThat(BY_SLUG.get(slug).ladder().harder()).contains(exercise.slug());
      assertThat(BY_SLUG.get(slug).traits().kind()).isEqualTo(exercise.traits().kind());
    }
    for (String slug : exercise.ladder().harder()) {
      assertThat(BY_SLUG.get(slug).ladder().easier()).contains(exercise.slug());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("going easier never comes back to the exercise itself")
  void ladderWithoutCircles(Exercise exercise) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(exercise.ladder().easier());
    while (!next.isEmpty()) {
      String slug = next.pop();
      if (seen.add(slug)) {
        next.addAll(BY_SLUG.get(slug).ladder().easier());
      }
    }
    assertThat(seen).doesNotContain(exercise.slug());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName(
      "substitutes and pairings name other exercises of the library; pairings go both ways")
  void references(Exercise exercise) {
    assertThat(exercise.ladder().substitutes())
        .doesNotContain(exercise.slug())
        .allSatisfy(slug -> assertThat(BY_SLUG).containsKey(slug));
    for (String slug : exercise.guidance().pairsWellWith()) {
      assertThat(BY_SLUG.get(slug).guidance().pairsWellWith()).contains(exercise.slug());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName(
      "the substitute of a block is no block for the same condition and needs a wall or a doorway at most")
  void blocksHaveSafeSubstitutes(Exercise exercise) {
    for (Caution caution : exercise.cautions()) {
      caution.substitute().ifPresent(slug -> safeFor(caution.condition(), BY_SLUG.get(slug)));
      if (caution.severity() == Severity.BLOCK && !caution.condition().equals("serious-injury")) {
        assertThat(caution.substitute()).as(caution.condition()).isPresent();
      }
    }
  }

  private static void safeFor(String condition, Exercise substitute) {
    assertThat(substitute.traits().equipment().isAtHand(Set.of("wall", "doorway"))).isTrue();
    assertThat(substitute.cautions())
        .noneMatch(c -> c.condition().equals(condition) && c.severity() == Severity.BLOCK);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("Safety: a serious injury blocks everything, fibromyalgia lowers everything")
  void everyExercise(Exercise exercise) {
    assertThat(severity(exercise, "serious-injury")).isEqualTo(Severity.BLOCK);
    assertThat(severity(exercise, "fibromyalgia")).isEqualTo(Severity.MODIFY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("Safety: what needs balance is blocked for a balance problem")
  void balance(Exercise exercise) {
    if (exercise.traits().needsBalance()) {
      assertThat(severity(exercise, "balance-problem")).isEqualTo(Severity.BLOCK);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("a desk exercise is done seated or standing and needs a chair at most")
  void deskExercises(Exercise exercise) {
    if (exercise.traits().desk()) {
      assertThat(exercise.traits().positions()).isSubsetOf("seated", "standing");
      assertThat(exercise.traits().equipment().isAtHand(Set.of("chair"))).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("the forms of an exercise go from easy to hard, one at least for each of its levels")
  void variants(Exercise exercise) {
    List<VariantDocument> variants = LibraryForms.variants(exercise);

    assertThat(variants.stream().map(VariantDocument::slug)).doesNotHaveDuplicates();
    assertThat(variants)
        .allSatisfy(variant -> assertThat(variant.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*"))
        .allSatisfy(variant -> assertThat(variant.name()).matches("[A-Z].{2,39}"));
    assertThat(variants.stream().map(VariantDocument::level).filter(Objects::nonNull))
        .isSorted()
        .containsAll(exercise.traits().levels());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("what an exercise feels like is ours, and so are the forms that no article names")
  void oursOfTheForms(Exercise exercise) {
    assertThat(exercise.provenance().ours()).contains("feel");
    for (VariantDocument variant : LibraryForms.variants(exercise)) {
      boolean ours = variant.source().equals("ours");
      assertThat(exercise.provenance().ours())
          .contains("variants: " + (ours ? variant.slug() : "text"));
      assertThat(exercise.sources().stream().map(Source::word).toList())
          .matches(sources -> ours || sources.contains(variant.source()));
    }
  }

  private static Severity severity(Exercise exercise, String condition) {
    return exercise.cautions().stream()
        .filter(caution -> caution.condition().equals(condition))
        .findFirst()
        .orElseThrow()
        .severity();
  }
}
