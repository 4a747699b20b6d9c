package org.rhomboid.catalog.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.layer.SampleExercise;

@DisplayName("An exercise read in a language")
class LocalizationTest {

  private static final Translation GERMAN =
      new Translation(
          Optional.of("Rudern"),
          List.of("Bandrudern"),
          List.of("Steh aufrecht.", "Zieh zurück."),
          List.of("Schultern tief.", "Atme."),
          Optional.of(new Feel("Arbeit.", "Schmerz.")),
          Optional.of("Ein stärkeres Band."),
          Map.of("seated", new Translation.VariantText("Sitzend", "Setz dich.")),
          Map.of("The article names no side.", "Der Artikel nennt keine Seite."),
          Set.of());

  private final SampleExercise sample = new SampleExercise("band-row");

  @Test
  @DisplayName("is the original in English, each text that there is")
  void original() {
    Localized english = Localization.of(sample.exercise(), Language.EN);

    assertThat(english.exercise()).isEqualTo(sample.exercise());
    assertThat(english.texts().values()).containsOnly(TextStatus.ORIGINAL);
    assertThat(english.texts().keySet())
        .doesNotContain(TextField.CAUTIONS, TextField.DOSES)
        .contains(TextField.NAME, TextField.FEEL, TextField.NOTES);
    assertThat(english.spoken()).isEqualTo(Language.EN);
  }

  @Test
  @DisplayName("is translated text by text, who says it stays")
  void translated() {
    Localized german = in(Map.of(Language.DE, GERMAN), Map.of());

    assertThat(german.texts().values()).containsOnly(TextStatus.TRANSLATED);
    assertThat(german.fellBack()).isFalse();
    Exercise exercise = german.exercise();
    assertThat(exercise.naming().name()).isEqualTo("Rudern");
    assertThat(exercise.naming().aliases()).containsExactly("Bandrudern");
    assertThat(exercise.guidance().instructions()).isEqualTo(GERMAN.instructions());
    assertThat(exercise.guidance().cues().get(0))
        .isEqualTo(new Statement(SampleExercise.ARTICLE, "Schultern tief."));
    assertThat(exercise.guidance().progression())
        .contains(new Statement(SampleExercise.ARTICLE, "Ein stärkeres Band."));
    assertThat(exercise.guidance().variants().get(0).name()).isEqualTo("Sitzend");
    assertThat(exercise.provenance().notes()).containsExactly("Der Artikel nennt keine Seite.");
    assertThat(exercise.traits()).isEqualTo(sample.exercise().traits());
  }

  @Test
  @DisplayName("is English where there is no translation, and says so")
  void fallback() {
    Localized french = Localization.of(sample.exercise(), Language.FR);

    assertThat(french.exercise()).isEqualTo(sample.exercise());
    assertThat(french.texts().values()).containsOnly(TextStatus.FALLBACK);
    assertThat(french.fellBackWholly()).isTrue();
    assertThat(french.spoken()).isEqualTo(Language.EN);
  }

  @Test
  @DisplayName("is told in the language where one text is, though others fell back")
  void partly() {
    Localized german = in(Map.of(Language.DE, only("Rudern")), Map.of());

    assertThat(german.fellBack()).isTrue();
    assertThat(german.fellBackWholly()).isFalse();
    assertThat(german.spoken()).isEqualTo(Language.DE);
    assertThat(german.texts())
        .containsEntry(TextField.NAME, TextStatus.TRANSLATED)
        .containsEntry(TextField.INSTRUCTIONS, TextStatus.FALLBACK);
  }

  @Test
  @DisplayName("the tenant's translation goes before the library's, text by text")
  void ownFirst() {
    Localized german = in(Map.of(Language.DE, GERMAN), Map.of(Language.DE, only("Zug")));

    assertThat(german.exercise().naming().name()).isEqualTo("Zug");
    assertThat(german.exercise().naming().aliases()).containsExactly("Bandrudern");
    assertThat(german.exercise().guidance().instructions()).isEqualTo(GERMAN.instructions());
  }

  @Test
  @DisplayName("steps, cues and variants are translated as a whole or not at all")
  void wholeLists() {
    sample.instructions = List.of("Stand tall.", "Pull back.", "Let go.");

    Localized german = in(Map.of(Language.DE, GERMAN), Map.of());

    assertThat(german.exercise().guidance().instructions()).isEqualTo(sample.instructions);
    assertThat(german.texts())
        .containsEntry(TextField.INSTRUCTIONS, TextStatus.FALLBACK)
        .containsEntry(TextField.CUES, TextStatus.TRANSLATED);
  }

  @Test
  @DisplayName("a tenant's list that no longer fits gives way to the library's that does")
  void listsThatFit() {
    Translation own =
        new Translation(
            Optional.empty(),
            List.of(),
            List.of("Zieh."),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of("kneeling", new Translation.VariantText("Kniend", "Knie.")),
            Map.of(),
            Set.of());

    Localized german = in(Map.of(Language.DE, GERMAN), Map.of(Language.DE, own));

    assertThat(german.exercise().guidance().instructions()).isEqualTo(GERMAN.instructions());
    assertThat(german.exercise().guidance().variants().get(0).name()).isEqualTo("Sitzend");
  }

  @Test
  @DisplayName("a translation of a text that has changed since is shown, and is outdated")
  void outdated() {
    Translation old = GERMAN.outdatedBy(Set.of(TextField.NAME, TextField.CUES));

    Localized german = in(Map.of(Language.DE, old), Map.of());

    assertThat(german.exercise().naming().name()).isEqualTo("Rudern");
    assertThat(german.texts())
        .containsEntry(TextField.NAME, TextStatus.OUTDATED)
        .containsEntry(TextField.CUES, TextStatus.OUTDATED)
        .containsEntry(TextField.INSTRUCTIONS, TextStatus.TRANSLATED);
    assertThat(german.fellBack()).isFalse();
  }

  @Test
  @DisplayName(
      "notes, cautions and grounds are each in the language or not; the status is the worst")
  void phrases() {
    sample.notes = List.of("The article names no side.", "A new one.");
    sample.cautions = List.of(new Caution("arthritis", Severity.WARN, "slowly", Optional.empty()));

    Localized german = in(Map.of(Language.DE, GERMAN), Map.of());

    assertThat(german.exercise().provenance().notes())
        .containsExactly("Der Artikel nennt keine Seite.", "A new one.");
    assertThat(german.exercise().cautions()).isEqualTo(sample.cautions);
    assertThat(german.texts())
        .containsEntry(TextField.NOTES, TextStatus.FALLBACK)
        .containsEntry(TextField.CAUTIONS, TextStatus.FALLBACK);
  }

  @Test
  @DisplayName("a note that was translated from another English one is outdated")
  void outdatedNote() {
    Translation old =
        new Translation(
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            GERMAN.phrases(),
            Set.of(TextField.NOTES));

    assertThat(in(Map.of(Language.DE, old), Map.of()).texts())
        .containsEntry(TextField.NOTES, TextStatus.OUTDATED);
  }

  @Test
  @DisplayName("other names are no translation: beside a translated name there may be none")
  void aliases() {
    Localized german = in(Map.of(Language.DE, only("Rudern")), Map.of());

    assertThat(german.exercise().naming().aliases()).isEmpty();
    assertThat(german.texts()).containsEntry(TextField.ALIASES, TextStatus.TRANSLATED);
  }

  @Test
  @DisplayName("other names in the language are shown beside an English name too")
  void aliasesWithoutName() {
    Translation aliases = GERMAN.without(Set.of(TextField.NAME));

    Localized german = in(Map.of(Language.DE, aliases), Map.of());

    assertThat(german.exercise().naming().name()).isEqualTo(sample.name);
    assertThat(german.exercise().naming().aliases()).containsExactly("Bandrudern");
    assertThat(german.texts())
        .containsEntry(TextField.NAME, TextStatus.FALLBACK)
        .containsEntry(TextField.ALIASES, TextStatus.TRANSLATED);
  }

  @Test
  @DisplayName("what has no other names in either language says nothing of them")
  void noAliases() {
    sample.aliases = List.of();

    assertThat(in(Map.of(Language.DE, only("Rudern")), Map.of()).texts())
        .doesNotContainKey(TextField.ALIASES);
  }

  private Localized in(Map<Language, Translation> shipped, Map<Language, Translation> own) {
    sample.translations = new Translations(shipped, own);
    return Localization.of(sample.exercise(), Language.DE);
  }

  private static Translation only(String name) {
    return new Translation(
        Optional.of(name),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Set.of());
  }
}
