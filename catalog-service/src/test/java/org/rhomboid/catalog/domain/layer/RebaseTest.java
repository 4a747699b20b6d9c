package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.caution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translation;

@DisplayName("The library moves on under what a tenant laid over it")
class RebaseTest {

  private static final Draft RENAMED = Draft.EMPTY.with(Field.NAME, "Towel row");

  private final SampleExercise band = new SampleExercise("band-row");
  private final SampleCatalog catalog = SampleCatalog.of(band);

  @Test
  @DisplayName("what was not laid down follows, what was stays, once")
  void follows() {
    catalog.put("band-row", RENAMED);
    band.aliases = List.of("Band pull");
    catalog.release(band.exercise());

    catalog.rebase("band-row");

    Shown shown = catalog.shown("band-row");
    assertThat(shown.exercise().naming().name()).isEqualTo("Towel row");
    assertThat(shown.exercise().naming().aliases()).containsExactly("Band pull");
    assertThat(shown.revision().libraryRevision()).contains(2);
    assertThat(shown.behind()).isEmpty();
    assertThat(catalog.rebase("band-row")).isInstanceOf(Decision.Unchanged.class);
  }

  @Test
  @DisplayName("what both changed is told, until the tenant has looked at it")
  void bothChanged() {
    catalog.put("band-row", RENAMED);
    band.name = "Elastic row";
    catalog.release(band.exercise());
    catalog.rebase("band-row");

    Shown.Behind behind = catalog.shown("band-row").behind().orElseThrow();
    assertThat(behind.differs()).containsExactly(Field.NAME);
    assertThat(behind.base().number()).isEqualTo(1);
    assertThat(behind.library().number()).isEqualTo(2);

    catalog.put("band-row", RENAMED);
    assertThat(catalog.shown("band-row").behind()).isEmpty();
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo("Towel row");
  }

  @Test
  @DisplayName("an overlay that the library has caught up with goes")
  void caughtUp() {
    catalog.put("band-row", RENAMED);
    band.name = "Towel row";
    catalog.release(band.exercise());

    catalog.rebase("band-row");

    assertThat(catalog.entry("band-row").revision().state()).isEqualTo(State.REMOVED);
  }

  @Test
  @DisplayName(
      "Safety: a stricter caution of the library holds over the tenant's, a softer one does not")
  void cautions() {
    Caution modify = caution("osteoporosis", Severity.MODIFY);
    band.cautions = List.of(modify);
    catalog.release(band.exercise());
    catalog.put(
        "band-row",
        Draft.EMPTY.with(
            Field.CAUTIONS,
            List.of(caution("osteoporosis", Severity.BLOCK), caution("arthritis", Severity.WARN))));
    band.cautions = List.of(caution("arthritis", Severity.BLOCK));
    catalog.release(band.exercise());

    catalog.rebase("band-row");

    assertThat(catalog.shown("band-row").exercise().cautions())
        .containsExactly(
            caution("arthritis", Severity.BLOCK), caution("osteoporosis", Severity.BLOCK));
  }

  @Test
  @DisplayName(
      "a tenant's translation of a text that the library changed is outdated, until it is laid down again")
  void outdatedTranslation() {
    Translation german =
        new Translation(
            Optional.of("Rudern"),
            List.of(),
            List.of("Steh.", "Zieh."),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Set.of());
    Draft draft = Draft.EMPTY.with(Field.TRANSLATIONS, Map.of(Language.DE, german));
    catalog.put("band-row", draft);
    band.instructions = List.of("Stand tall.", "Pull to the ribs.");
    band.aliases = List.of();
    catalog.release(band.exercise());

    catalog.rebase("band-row");
    assertThat(outdated()).containsExactly(TextField.INSTRUCTIONS);

    catalog.put("band-row", draft);
    assertThat(outdated()).isEmpty();
  }

  @Test
  @DisplayName(
      "an overlay goes with the exercise that the library withdraws, even before it is rebased")
  void withdrawn() {
    catalog.put("band-row", RENAMED);
    catalog.retire("band-row");
    assertThat(catalog.view().find("band-row")).isEmpty();

    catalog.rebase("band-row");
    assertThat(catalog.entry("band-row").revision().state()).isEqualTo(State.REMOVED);

    catalog.release(band.exercise());
    assertThat(catalog.shown("band-row").exercise().naming().name()).isEqualTo(band.name);
  }

  @Test
  @DisplayName(
      "what a tenant hides stays hidden though the library withdraws it and brings it back")
  void hiddenForGood() {
    catalog.put("band-row", RENAMED);
    catalog.hide("band-row");
    catalog.retire("band-row");
    catalog.rebase("band-row");
    assertThat(catalog.entry("band-row").revision().libraryRevision()).contains(2);
    assertThat(catalog.rebase("band-row")).isInstanceOf(Decision.Unchanged.class);

    catalog.release(band.exercise());
    catalog.rebase("band-row");

    assertThat(catalog.view().find("band-row")).isEmpty();
    assertThat(catalog.entry("band-row").revision().state()).isEqualTo(State.HIDDEN);
    catalog.undo("band-row");
    assertThat(catalog.view().find("band-row")).isPresent();
  }

  @Test
  @DisplayName("Safety: what the library recalled is not put back as one's own, what it retired may be")
  void recalled() {
    catalog.recall("band-row");
    assertThat(broken())
        .extracting(Breach::pointer)
        .containsExactly("/slug");

    catalog.release(band.exercise()).retire("band-row");
    assertThat(broken()).isEmpty();
  }

  private List<Breach> broken() {
    return DraftRules.broken(
        DraftRulesTest.VOCABULARY, catalog.view(), "band-row", TenantLayerTest.OWN);
  }

  private Set<TextField> outdated() {
    return catalog.shown("band-row").exercise().translations().own().get(Language.DE).outdated();
  }
}
