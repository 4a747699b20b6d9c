package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.text.Translation;

@DisplayName("What a translation has to keep to")
class TranslationRulesTest {

  private static final List<String> TWO = List.of("Steh.", "Zieh.");

  private final Exercise library = new SampleExercise("band-row").exercise();

  @Test
  @DisplayName("has as many steps and cues as there are in English")
  void lengths() {
    assertThat(over(library, translation(List.of("Steh."), List.of("Atme."), "seated")))
        .containsExactly("/translations/de/instructions", "/translations/de/cues");
    assertThat(over(library, translation(TWO, TWO, "seated"))).isEmpty();
    assertThat(over(library, Translation.NONE)).isEmpty();
  }

  @Test
  @DisplayName("counts the English of the draft where that replaces the library's")
  void replaced() {
    Draft draft =
        Draft.EMPTY
            .with(Field.INSTRUCTIONS, List.of("Pull."))
            .with(Field.TRANSLATIONS, Map.of(Language.DE, translation(TWO, TWO, "seated")));

    assertThat(TranslationRules.broken(Optional.of(library), draft))
        .containsExactly(
            new Breach("/translations/de/instructions", "has 1 entries, as many as in English"));
  }

  @Test
  @DisplayName("has texts for exactly the variants that there are")
  void variants() {
    assertThat(over(library, translation(TWO, TWO, "kneeling")))
        .containsExactly("/translations/de/variants");
  }

  @Test
  @DisplayName(
      "is held against one's own exercise the same way, and translates nothing that English does not say")
  void own() {
    Translation german =
        new Translation(
            Optional.of("Handtuchzug"),
            List.of("Zug"),
            TWO,
            List.of("Atme."),
            Optional.of(new Feel("Arbeit.", "Schmerz.")),
            Optional.of("Fester."),
            Map.of(),
            Map.of(),
            Set.of());
    Draft draft = TenantLayerTest.OWN.with(Field.TRANSLATIONS, Map.of(Language.DE, german));

    assertThat(TranslationRules.broken(Optional.empty(), draft))
        .extracting(Breach::pointer)
        .containsExactly(
            "/translations/de/instructions",
            "/translations/de/cues",
            "/translations/de/feel",
            "/translations/de/progression");
  }

  @Test
  @DisplayName("is checked beside lists that are empty and should not be")
  void emptyLists() {
    Draft draft =
        Draft.EMPTY
            .with(Field.POSITIONS, List.of())
            .with(
                Field.TRANSLATIONS,
                Map.of(Language.DE, translation(List.of("Zieh."), TWO, "seated")));

    assertThat(
            DraftRules.broken(
                DraftRulesTest.VOCABULARY,
                SampleCatalog.of(new SampleExercise("band-row")).view(),
                "band-row",
                draft))
        .extracting(Breach::pointer)
        .containsExactly("/positions", "/translations/de/instructions");
  }

  private static List<String> over(Exercise library, Translation translation) {
    Draft draft = Draft.EMPTY.with(Field.TRANSLATIONS, Map.of(Language.DE, translation));
    return TranslationRules.broken(Optional.of(library), draft).stream()
        .map(Breach::pointer)
        .toList();
  }

  private static Translation translation(
      List<String> instructions, List<String> cues, String variant) {
    return new Translation(
        Optional.empty(),
        List.of(),
        instructions,
        cues,
        Optional.empty(),
        Optional.empty(),
        Map.of(variant, new Translation.VariantText("Name", "Text")),
        Map.of(),
        Set.of());
  }
}
