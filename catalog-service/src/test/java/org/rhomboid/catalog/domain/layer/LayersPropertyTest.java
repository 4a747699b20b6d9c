package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Severity;

@DisplayName("However a tenant and the library change the catalog")
class LayersPropertyTest {

  private static final List<String> SLUGS = List.of("a", "b", "c", "d", "own-e", "own-f");
  private static final List<String> CONDITIONS =
      List.of("serious-injury", "arthritis", "balance-problem");

  private Random random;
  private SampleCatalog catalog;

  @RepeatedTest(40)
  @DisplayName(
      "its numbers have no gaps, its view is sound, and its events say the same as the view")
  void invariants() {
    long seed = new Random().nextLong();
    random = new Random(seed);
    catalog = SampleCatalog.of();
    SLUGS.stream().limit(4).forEach(this::release);
    for (int step = 0; step < 60; step++) {
      change();
      check("seed " + seed + ", step " + step);
    }
  }

  private void change() {
    String slug = any(SLUGS);
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> put(slug);
      case 4 -> catalog.hide(slug);
      case 5 -> catalog.undo(slug);
      case 6 ->
          catalog
              .view()
              .library(slug)
              .filter(it -> it.revision().isPublished())
              .ifPresent(it -> catalog.retire(slug));
      case 7 -> release(any(SLUGS));
      default -> SLUGS.forEach(catalog::rebase);
    }
  }

  /** A draft that breaks a rule is not put, as nobody could: the first of some that breaks none is. */
  private void put(String slug) {
    CatalogView view = catalog.view();
    Stream.generate(() -> draft(slug))
        .limit(20)
        .filter(it -> DraftRules.broken(DraftRulesTest.VOCABULARY, view, slug, it).isEmpty())
        .findFirst()
        .ifPresent(draft -> catalog.put(slug, draft));
  }

  private Draft draft(String slug) {
    Draft draft = random.nextBoolean() ? TenantLayerTest.OWN : Draft.EMPTY;
    if (random.nextBoolean()) {
      draft = draft.with(Field.NAME, "Name " + random.nextInt(3));
    }
    if (random.nextBoolean()) {
      draft = draft.with(Field.LADDER, new Ladders.Rungs(some(), some()));
    }
    if (random.nextBoolean()) {
      draft = draft.with(Field.CAUTIONS, cautions());
    }
    if (random.nextInt(4) == 0) {
      draft = draft.with(Field.PAIRS_WELL_WITH, some());
    }
    return random.nextInt(5) == 0 ? draft.with(Field.KIND, kind()) : draft;
  }

  private void release(String slug) {
    SampleExercise sample = new SampleExercise(slug);
    sample.kind = kind();
    sample.name = "Library " + random.nextInt(3);
    sample.needsBalance = random.nextInt(4) == 0;
    sample.cautions = cautions();
    sample.substitutes = some();
    sample.pairsWellWith = some();
    sample.easier = some().stream().filter(it -> it.compareTo(slug) < 0).toList();
    catalog.release(sample.exercise());
  }

  private void check(String when) {
    CatalogView view = catalog.view();
    numbersWithoutGaps(when);
    assertThat(view.all()).as(when).extracting(Shown::slug).doesNotHaveDuplicates();
    view.all().forEach(shown -> sound(view, shown, when));
    assertThat(folded()).as(when).isEqualTo(slugs(view));
    rebaseIsIdempotent(when);
  }

  private void numbersWithoutGaps(String when) {
    Map<String, Integer> last = new HashMap<>();
    for (Entry entry : catalog.written) {
      int before = last.getOrDefault(entry.slug(), 0);
      assertThat(entry.revision().number()).as(when + " " + entry.slug()).isEqualTo(before + 1);
      last.put(entry.slug(), before + 1);
    }
  }

  private void sound(CatalogView view, Shown shown, String when) {
    Exercise exercise = shown.exercise();
    Set<String> visible = slugs(view);
    assertThat(visible).as(when + " " + shown.slug()).containsAll(named(exercise));
    shown
        .behind()
        .ifPresent(
            behind ->
                assertThat(visible)
                    .as(when)
                    .containsAll(named(behind.library().exercise()))
                    .containsAll(named(behind.base().exercise())));
    exercise
        .ladder()
        .easier()
        .forEach(
            easier ->
                assertThat(SoundLadders.leadsTo(easier(view), easier, shown.slug()))
                    .as(when)
                    .isFalse());
    if (shown.revision().origin() == Origin.OVERLAY
        && shown.revision().libraryRevision().equals(current(view, shown.slug()))) {
      List<Caution> library =
          view.library(shown.slug()).orElseThrow().revision().exercise().cautions();
      assertThat(SafestCautions.weakened(library, exercise.cautions())).as(when).isEmpty();
    }
  }

  private static Optional<Integer> current(CatalogView view, String slug) {
    return view.library(slug).map(it -> it.revision().number());
  }

  private static Map<String, List<String>> easier(CatalogView view) {
    return view.all().stream()
        .collect(Collectors.toMap(Shown::slug, it -> it.exercise().ladder().easier()));
  }

  private static List<String> named(Exercise exercise) {
    return Stream.of(
            exercise.ladder().easier(),
            exercise.ladder().harder(),
            exercise.ladder().substitutes(),
            exercise.guidance().pairsWellWith(),
            exercise.cautions().stream()
                .map(Caution::substitute)
                .flatMap(Optional::stream)
                .toList())
        .flatMap(List::stream)
        .toList();
  }

  /** As a consumer would: of each key the last record counts, one without an entry deletes; what lies over nothing is not there. */
  private Set<String> folded() {
    Map<String, Revision> upper = new TreeMap<>();
    catalog.view().libraryEntries().stream()
        .map(Entry::revision)
        .filter(it -> it.state().hasEntry())
        .forEach(it -> upper.put(it.slug(), it));
    Set<String> library = Set.copyOf(upper.keySet());
    Map<String, Revision> last = new TreeMap<>();
    catalog.written.forEach(it -> last.put(it.slug(), it.revision()));
    last.values().stream()
        .filter(it -> it.state().hasEntry())
        .filter(it -> it.origin() != Origin.OVERLAY || library.contains(it.slug()))
        .forEach(it -> upper.put(it.slug(), it));
    return upper.values().stream()
        .filter(Revision::isPublished)
        .map(Revision::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void rebaseIsIdempotent(String when) {
    for (String slug : SLUGS) {
      TenantLayer layer = catalog.layer();
      if (layer.rebase(slug) instanceof Decision.Change change) {
        CatalogView rebased = catalog.view().with(change.entry());
        assertThat(new TenantLayer(rebased, SampleCatalog.NOW).rebase(slug))
            .as(when + " " + slug)
            .isNotInstanceOf(Decision.Change.class);
      }
    }
  }

  private static Set<String> slugs(CatalogView view) {
    return view.all().stream().map(Shown::slug).collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Caution> cautions() {
    List<Caution> cautions = new ArrayList<>();
    for (String condition : CONDITIONS) {
      int severity = random.nextInt(4);
      if (severity < 3) {
        Optional<String> substitute =
            severity == 2 && random.nextBoolean() ? Optional.of(any(SLUGS)) : Optional.empty();
        cautions.add(
            new Caution(
                condition, Severity.values()[severity], "reason " + random.nextInt(2), substitute));
      }
    }
    return cautions;
  }

  private List<String> some() {
    return SLUGS.stream().filter(slug -> random.nextInt(3) == 0).toList();
  }

  private Kind kind() {
    return random.nextInt(3) == 0 ? Kind.STRETCH : Kind.STRENGTH;
  }

  private String any(List<String> slugs) {
    return slugs.get(random.nextInt(slugs.size()));
  }
}
