package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rhomboid.catalog.domain.layer.SampleExercise.reps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.DefaultDose;
import org.rhomboid.catalog.domain.EffectiveDose;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Translation;
import org.rhomboid.catalog.domain.text.Translations;

@DisplayName("A draft made into a whole exercise")
class AssemblyTest {

  private static final Draft OWN =
      Draft.EMPTY
          .with(Field.NAME, "Towel pull")
          .with(Field.KIND, Kind.STRENGTH)
          .with(Field.POSITIONS, List.of("seated"))
          .with(Field.TARGETS, List.of("rhomboids"))
          .with(Field.INSTRUCTIONS, List.of("Pull the towel."));

  private final SampleExercise sample = new SampleExercise("band-row");
  private final Exercise library = sample.exercise();

  @Test
  @DisplayName("over the library, a draft that is silent is the library's exercise")
  void silent() {
    assertThat(Assembly.overlay(library, Draft.EMPTY)).isEqualTo(library);
  }

  @Test
  @DisplayName("over the library, each field says what the draft says and all others follow")
  void everyField() {
    for (Field<?> field : Field.ALL) {
      Exercise overlaid = Assembly.overlay(library, Draft.of(library, Set.of(field)));

      assertThat(Field.ALL)
          .filteredOn(other -> other != Field.DOSE)
          .as("laid down: " + field)
          .allSatisfy(other -> assertThat(other.of(overlaid)).isEqualTo(other.of(library)));
    }
    Exercise renamed = Assembly.overlay(library, Draft.EMPTY.with(Field.NAME, "Towel row"));
    assertThat(renamed.naming().name()).isEqualTo("Towel row");
    assertThat(renamed.naming().aliases()).isEqualTo(library.naming().aliases());
    assertThat(renamed.guidance()).isEqualTo(library.guidance());
  }

  @Test
  @DisplayName(
      "the tenant's dose stands beside the article's, which stays, and is the one that counts")
  void tenantsDose() {
    Exercise overlaid =
        Assembly.overlay(library, Draft.EMPTY.with(Field.DOSE, reps(Source.TENANT, 3, 5)));

    assertThat(overlaid.doses())
        .containsExactly(reps(SampleExercise.ARTICLE, 8, 12), reps(Source.TENANT, 3, 5));
    assertThat(overlaid.dose()).isEqualTo(reps(Source.TENANT, 3, 5));
    assertThat(EffectiveDose.because(overlaid.doses())).isEqualTo(EffectiveDose.Because.TENANT);
  }

  @Test
  @DisplayName(
      "a cue and a variant that the library has too keep their source, new ones are the tenant's")
  void sourcesOfTexts() {
    Variant seated = library.guidance().variants().get(0);
    Variant kneeling =
        new Variant("kneeling", Optional.empty(), "Kneeling", "Kneel.", Source.TENANT);
    Draft draft =
        Draft.EMPTY
            .with(Field.CUES, List.of("Elbows in.", "Shoulders stay low."))
            .with(Field.VARIANTS, List.of(kneeling, seated.statedBy(Source.TENANT)));

    Exercise overlaid = Assembly.overlay(library, draft);

    assertThat(overlaid.guidance().cues())
        .containsExactly(
            new Statement(Source.TENANT, "Elbows in."),
            new Statement(SampleExercise.ARTICLE, "Shoulders stay low."));
    assertThat(overlaid.guidance().variants()).containsExactly(kneeling, seated);
  }

  @Test
  @DisplayName("another progression is the tenant's, and none at all can be said too")
  void progression() {
    assertThat(
            Assembly.overlay(
                    library, Draft.EMPTY.with(Field.PROGRESSION, Optional.of("Two bands.")))
                .guidance()
                .progression())
        .contains(new Statement(Source.TENANT, "Two bands."));
    assertThat(
            Assembly.overlay(library, Draft.EMPTY.with(Field.PROGRESSION, Optional.empty()))
                .guidance()
                .progression())
        .isEmpty();
  }

  @Test
  @DisplayName(
      "translations of replaced English texts are dropped, the others and the aliases stay")
  void translations() {
    Translation german =
        new Translation(
            Optional.of("Rudern"),
            List.of("Bandrudern"),
            List.of("Steh aufrecht.", "Zieh zurück."),
            List.of("Schultern tief.", "Atme."),
            Optional.empty(),
            Optional.of("Ein stärkeres Band."),
            Map.of("seated", new Translation.VariantText("Sitzend", "Setz dich.")),
            Map.of("The article names no side.", "Der Artikel nennt keine Seite."),
            Set.of());
    sample.translations = new Translations(Map.of(Language.DE, german), Map.of());
    Draft draft =
        Draft.EMPTY
            .with(Field.NAME, "Towel row")
            .with(Field.ALIASES, List.of("Towel pull"))
            .with(Field.INSTRUCTIONS, List.of("Pull."));

    Translation kept =
        Assembly.overlay(sample.exercise(), draft).translations().shipped().get(Language.DE);

    assertThat(kept.name()).isEmpty();
    assertThat(kept.instructions()).isEmpty();
    assertThat(kept.aliases()).containsExactly("Bandrudern");
    assertThat(kept.cues()).isEqualTo(german.cues());
    assertThat(kept.progression()).isEqualTo(german.progression());
    assertThat(kept.variants()).isEqualTo(german.variants());
    assertThat(kept.phrases()).isEqualTo(german.phrases());
  }

  @Test
  @DisplayName("Safety: what the library is never done on stays, also where it grows afterwards")
  void neverOn() {
    sample.neverOn = List.of("lower-back", "neck");

    Exercise overlaid =
        Assembly.overlay(
            sample.exercise(), Draft.EMPTY.with(Field.NEVER_ON, List.of("lower-back")));

    assertThat(overlaid.guidance().neverOn()).containsExactly("lower-back", "neck");
  }

  @Test
  @DisplayName("one's own exercise has careful defaults where the draft is silent")
  void defaults() {
    Exercise own = Assembly.own("towel-pull", OWN, SampleCatalog.DEFAULTS);

    assertThat(own.doses()).containsExactly(DefaultDose.of(Kind.STRENGTH));
    assertThat(own.traits().equipment()).isEqualTo(new Equipment(List.of(), List.of()));
    assertThat(own.traits().desk()).isFalse();
    assertThat(own.naming().aliases()).isEmpty();
    assertThat(own.guidance().cues()).isEmpty();
    assertThat(own.provenance().attribution()).isEqualTo(Attribution.ofTenant("acme"));
    assertThat(own.ladder().easier()).isEmpty();
    assertThat(own.translations()).isEqualTo(Translations.NONE);
  }

  @Test
  @DisplayName("one's own exercise without a required field cannot be made")
  void required() {
    assertThatThrownBy(() -> Assembly.own("towel-pull", Draft.EMPTY, SampleCatalog.DEFAULTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("towel-pull");
  }
}
