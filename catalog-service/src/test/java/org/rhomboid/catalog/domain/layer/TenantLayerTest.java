package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;

@DisplayName("A tenant changes its catalog")
class TenantLayerTest {

  private static final Draft RENAMED = Draft.EMPTY.with(Field.NAME, "Towel row");
  static final Draft OWN =
      Draft.EMPTY
          .with(Field.NAME, "Towel pull")
          .with(Field.KIND, Kind.STRENGTH)
          .with(Field.POSITIONS, List.of("seated"))
          .with(Field.TARGETS, List.of("rhomboids"))
          .with(Field.INSTRUCTIONS, List.of("Pull the towel."))
          .with(Field.CAUTIONS, List.of());

  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleCatalog catalog = SampleCatalog.of(band, new SampleExercise("seated-row"));

  @Test
  @DisplayName("PUT over the library is an overlay of what differs, over the library's revision")
  void overlay() {
    catalog.put("band-row", RENAMED.with(Field.ALIASES, band.aliases));

    Entry entry = catalog.entry("band-row");
    assertThat(entry.fields()).containsExactly(Field.NAME);
    assertThat(entry.baseRevision()).contains(1);
    assertThat(entry.revision().layer()).isEqualTo(Layer.TENANT);
    assertThat(entry.revision().origin()).isEqualTo(Origin.OVERLAY);
    assertThat(entry.revision().libraryRevision()).contains(1);
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo("Towel row");
  }

  @Test
  @DisplayName("the same PUT again changes nothing, another one is the next revision")
  void sameAgain() {
    catalog.put("band-row", RENAMED);

    assertThat(catalog.put("band-row", RENAMED)).isInstanceOf(Decision.Unchanged.class);
    assertThat(catalog.put("seated-row", Draft.EMPTY)).isInstanceOf(Decision.Unchanged.class);
    catalog.put("band-row", Draft.EMPTY.with(Field.NAME, "Rope row"));
    assertThat(numbers()).containsExactly(1, 2);
  }

  @Test
  @DisplayName(
      "PUT is the whole of what is laid down: what it leaves out follows the library again")
  void whole() {
    catalog.put("band-row", RENAMED);
    catalog.put("band-row", Draft.EMPTY.with(Field.ALIASES, List.of("Towel")));

    assertThat(catalog.entry("band-row").fields()).containsExactly(Field.ALIASES);
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo(band.name);
  }

  @Test
  @DisplayName("PUT of what the library says takes an overlay away, and a hide too")
  void equalToLibrary() {
    catalog.put("band-row", RENAMED);
    catalog.put("band-row", Draft.EMPTY.with(Field.NAME, band.name));
    assertThat(catalog.entry("band-row").revision().state()).isEqualTo(State.REMOVED);
    assertThat(catalog.entry("band-row").fields()).isEmpty();
    assertThat(catalog.shown("band-row").revision().layer()).isEqualTo(Layer.LIBRARY);

    catalog.hide("seated-row");
    catalog.put("seated-row", Draft.EMPTY);
    assertThat(catalog.shown("seated-row").revision().layer()).isEqualTo(Layer.LIBRARY);
    assertThat(numbers()).containsExactly(1, 2, 1, 2);
  }

  @Test
  @DisplayName(
      "PUT of what GET shows lays nothing down, though GET leaves out what the tenant hides")
  void readModifyWrite() {
    band.substitutes = List.of("seated-row");
    band.pairsWellWith = List.of("seated-row");
    SampleCatalog hiding = SampleCatalog.of(band, new SampleExercise("seated-row"));
    hiding.hide("seated-row");
    Draft seen = Draft.of(hiding.shown("band-row").exercise(), Field.ALL);

    assertThat(hiding.put("band-row", seen)).isInstanceOf(Decision.Unchanged.class);
    hiding.put("band-row", seen.with(Field.NAME, "Towel row"));
    assertThat(hiding.entry("band-row").fields()).containsExactly(Field.NAME);
  }

  @Test
  @DisplayName(
      "DELETE hides an exercise of the library, with what to do instead; the library's stays untouched")
  void hide() {
    Decision decision =
        catalog.layer().withdraw("band-row", Optional.of("seated-row"), State.RETIRED);

    Revision hidden = ((Decision.Change) decision).entry().revision();
    assertThat(hidden.state()).isEqualTo(State.HIDDEN);
    assertThat(hidden.replacedBy()).contains("seated-row");
    assertThat(hidden.libraryRevision()).contains(1);
    assertThat(hidden.exercise()).isEqualTo(band.exercise());
  }

  @Test
  @DisplayName(
      "what is hidden cannot be hidden again, and what there never was cannot be withdrawn")
  void nothingThere() {
    catalog.hide("band-row");

    assertThat(catalog.hide("band-row")).isInstanceOf(Decision.NothingThere.class);
    assertThat(catalog.hide("moonwalk")).isInstanceOf(Decision.NothingThere.class);
    assertThat(catalog.undo("moonwalk")).isInstanceOf(Decision.NothingThere.class);
    assertThat(catalog.undo("seated-row")).isInstanceOf(Decision.NothingThere.class);
    assertThat(catalog.rebase("seated-row")).isInstanceOf(Decision.NothingThere.class);
  }

  @Test
  @DisplayName("a replacement is another exercise that the tenant sees")
  void replacement() {
    catalog.hide("seated-row");

    for (String unfit : List.of("band-row", "seated-row", "moonwalk")) {
      assertThat(catalog.layer().withdraw("band-row", Optional.of(unfit), State.RETIRED))
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              it ->
                  assertThat(it.breaches())
                      .extracting(Breach::pointer)
                      .containsExactly("/replacedBy"));
    }
  }

  @Test
  @DisplayName(
      "an overlay is hidden, and undoing shows the library's as it is; PUT brings the overlay back")
  void hideOverAnOverlay() {
    catalog.put("band-row", RENAMED);
    catalog.hide("band-row");
    assertThat(catalog.view().find("band-row")).isEmpty();
    assertThat(catalog.entry("band-row").fields()).containsExactly(Field.NAME);

    catalog.undo("band-row");
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo(band.name);
    assertThat(catalog.undo("band-row")).isInstanceOf(Decision.NothingThere.class);

    catalog.hide("band-row");
    catalog.put("band-row", RENAMED);
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo("Towel row");
    assertThat(numbers()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  @DisplayName(
      "an exercise of one's own is retired or recalled, and revived by PUT, its numbers growing on")
  void ownAndBack() {
    catalog.put("towel-pull", OWN);
    assertThat(catalog.shown("towel-pull").revision().origin()).isEqualTo(Origin.TENANT);
    assertThat(catalog.put("towel-pull", OWN)).isInstanceOf(Decision.Unchanged.class);
    assertThat(catalog.undo("towel-pull")).isInstanceOf(Decision.NothingThere.class);

    catalog.hide("towel-pull");
    assertThat(catalog.entry("towel-pull").revision().state()).isEqualTo(State.RETIRED);
    catalog.put("towel-pull", OWN);

    assertThat(catalog.shown("towel-pull").revision().number()).isEqualTo(3);
    assertThat(numbers()).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName(
      "an exercise of one's own stays so when the library brings one of that name, and can be changed as before")
  void ownBeforeTheLibrarys() {
    catalog.put("towel-pull", OWN);
    SampleExercise later = new SampleExercise("towel-pull");
    later.kind = Kind.STRETCH;
    catalog.release(later.exercise());

    assertThat(catalog.put("towel-pull", OWN)).isInstanceOf(Decision.Unchanged.class);
    catalog.put("towel-pull", OWN.with(Field.NAME, "Rope pull"));
    assertThat(catalog.shown("towel-pull").revision().origin()).isEqualTo(Origin.TENANT);
    catalog.hide("towel-pull");
    assertThat(catalog.shown("towel-pull").revision().layer()).isEqualTo(Layer.LIBRARY);
  }

  private List<Integer> numbers() {
    return catalog.written.stream().map(it -> it.revision().number()).toList();
  }
}
