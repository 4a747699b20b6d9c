package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.block;
import static org.rhomboid.catalog.domain.layer.SampleExercise.caution;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Severity;

@DisplayName("The catalog as one tenant sees it")
class CatalogViewTest {

  private final SampleExercise easy = new SampleExercise("easy-row");
  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleExercise hard = new SampleExercise("hard-row");
  private SampleCatalog catalog;

  @BeforeEach
  void library() {
    band.easier = List.of("easy-row");
    hard.easier = List.of("band-row", "easy-row");
    band.substitutes = List.of("hard-row", "easy-row");
    band.pairsWellWith = List.of("easy-row");
    band.cautions = List.of(block("arthritis", "easy-row"));
    catalog = SampleCatalog.of(easy, band, hard);
  }

  @Test
  @DisplayName("shows of a slug the tenant's entry alone, where it has one")
  void oneLayer() {
    catalog.put("band-row", Draft.EMPTY.with(Field.NAME, "Towel row"));

    assertThat(catalog.view().all())
        .extracting(it -> it.slug() + " " + it.revision().layer())
        .containsExactly("band-row TENANT", "easy-row LIBRARY", "hard-row LIBRARY");
    assertThat(catalog.view().library("band-row").orElseThrow().revision().layer())
        .isEqualTo(Layer.LIBRARY);
    assertThat(catalog.view().after("band-row"))
        .extracting(Shown::slug)
        .containsExactly("easy-row", "hard-row");
  }

  @Test
  @DisplayName("what is hidden is gone, and named by nobody")
  void hidden() {
    catalog.hide("easy-row");

    assertThat(catalog.view().find("easy-row")).isEmpty();
    assertThat(catalog.view().hidden()).extracting(Entry::slug).containsExactly("easy-row");
    assertThat(catalog.shown("band-row").exercise().ladder().easier()).isEmpty();
    assertThat(catalog.shown("band-row").exercise().ladder().substitutes())
        .containsExactly("hard-row");
    assertThat(catalog.shown("band-row").exercise().guidance().pairsWellWith()).isEmpty();
    assertThat(catalog.shown("band-row").exercise().cautions())
        .containsExactly(bare(block("arthritis", "easy-row")));
    assertThat(catalog.shown("hard-row").exercise().ladder().easier()).containsExactly("band-row");

    catalog.undo("easy-row");
    assertThat(catalog.shown("band-row").exercise()).isEqualTo(withHarder());
  }

  @Test
  @DisplayName("what is withdrawn from the library is gone, and named by nobody")
  void withdrawn() {
    catalog.retire("easy-row");

    assertThat(catalog.view().find("easy-row")).isEmpty();
    assertThat(catalog.view().hidden()).isEmpty();
    assertThat(catalog.shown("hard-row").exercise().ladder().easier()).containsExactly("band-row");
    assertThat(catalog.view().libraryEntries()).hasSize(3);
  }

  @Test
  @DisplayName("harder rungs are those of the view's own ladders, by slug")
  void harder() {
    assertThat(catalog.shown("easy-row").exercise().ladder().harder())
        .containsExactly("band-row", "hard-row");

    catalog.put(
        "hard-row",
        Draft.EMPTY.with(Field.LADDER, new Ladders.Rungs(List.of("band-row"), List.of())));

    assertThat(catalog.shown("easy-row").exercise().ladder().harder()).containsExactly("band-row");
  }

  @Test
  @DisplayName("the library's side of a difference names nothing hidden either")
  void behind() {
    catalog.put(
        "band-row",
        Draft.EMPTY.with(Field.LADDER, new Ladders.Rungs(List.of(), List.of("hard-row"))));
    catalog.hide("easy-row");
    band.substitutes = List.of("easy-row");
    catalog.release(band.exercise());
    catalog.rebase("band-row");

    Shown.Behind behind = catalog.shown("band-row").behind().orElseThrow();
    assertThat(behind.differs()).containsExactly(Field.LADDER);
    assertThat(behind.base().exercise().ladder().easier()).isEmpty();
    assertThat(behind.base().exercise().ladder().substitutes()).containsExactly("hard-row");
    assertThat(behind.library().exercise().ladder().substitutes()).isEmpty();
  }

  @Test
  @DisplayName("Safety: a substitute that its condition blocks by now is not offered")
  void blockedSubstitute() {
    catalog.put(
        "easy-row",
        Draft.EMPTY.with(Field.CAUTIONS, List.of(caution("arthritis", Severity.BLOCK))));

    assertThat(catalog.shown("band-row").exercise().cautions())
        .containsExactly(bare(block("arthritis", "easy-row")));
  }

  @Test
  @DisplayName("with another entry is what it is when built anew")
  void with() {
    catalog.put("band-row", Draft.EMPTY.with(Field.NAME, "Towel row"));
    CatalogView before = catalog.view();
    for (String slug : List.of("easy-row", "hard-row")) {
      Entry entry = ((Decision.Change) catalog.hide(slug)).entry();
      before = before.with(entry);
      assertThat(before.all()).containsExactlyElementsOf(catalog.view().all());
      assertThat(before.hidden()).isEqualTo(catalog.view().hidden());
    }
  }

  @Test
  @DisplayName("a circle that a release closes through a tenant's rung is cut at that rung")
  void circleOfARelease() {
    catalog.put(
        "easy-row",
        Draft.EMPTY.with(Field.LADDER, new Ladders.Rungs(List.of("new-row"), List.of())));
    SampleExercise added = new SampleExercise("new-row");
    catalog.release(added.exercise());
    catalog.put(
        "easy-row",
        Draft.EMPTY.with(Field.LADDER, new Ladders.Rungs(List.of("new-row"), List.of())));
    assertThat(catalog.shown("easy-row").exercise().ladder().easier()).containsExactly("new-row");

    added.easier = List.of("hard-row");
    catalog.release(added.exercise());

    assertThat(catalog.shown("easy-row").exercise().ladder().easier()).isEmpty();
    assertThat(catalog.shown("new-row").exercise().ladder().easier()).containsExactly("hard-row");
    assertThat(catalog.entry("easy-row").revision().exercise().ladder().easier())
        .containsExactly("new-row");
  }

  @Test
  @DisplayName("a rung that has become another kind is none")
  void otherKind() {
    band.kind = Kind.STRETCH;
    catalog.release(band.exercise());

    assertThat(catalog.shown("hard-row").exercise().ladder().easier()).containsExactly("easy-row");
    assertThat(catalog.shown("band-row").exercise().ladder().easier()).isEmpty();
  }

  private static Caution bare(Caution caution) {
    return new Caution(caution.condition(), caution.severity(), caution.reason(), Optional.empty());
  }

  private Exercise withHarder() {
    return band.exercise()
        .among(
            new Ladder(band.easier, List.of("hard-row"), band.substitutes),
            band.cautions,
            band.pairsWellWith);
  }
}
