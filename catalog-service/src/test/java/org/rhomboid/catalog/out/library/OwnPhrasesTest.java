package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.layer.Assembly;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.TextStatus;

@DisplayName("What the project says of a tenant's own exercise")
final class OwnPhrasesTest {

  private static final ShippedLibrary LIBRARY = new ShippedLibrary();

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("is translated: why it is blocked, and what its default dose rests on")
  void unreviewed(Kind kind) {
    for (Language language : ShippedTranslations.others()) {
      assertThat(Localization.of(own(kind, Optional.empty()), language).texts())
          .containsEntry(TextField.CAUTIONS, TextStatus.TRANSLATED)
          .containsEntry(TextField.DOSES, TextStatus.TRANSLATED)
          .containsEntry(TextField.NAME, TextStatus.FALLBACK);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  @DisplayName("is translated where it was reviewed too: what holds for each exercise, and balance")
  void reviewed(Language language) {
    Exercise exercise = own(Kind.STRENGTH, Optional.of(true));

    assertThat(exercise.cautions()).hasSize(3);
    assertThat(Localization.of(exercise, language).texts())
        .containsEntry(TextField.CAUTIONS, TextStatus.TRANSLATED);
  }

  private static Exercise own(Kind kind, Optional<Boolean> reviewedAndBalancing) {
    Draft draft =
        Draft.EMPTY
            .with(Field.NAME, "Stairwell reach")
            .with(Field.KIND, kind)
            .with(Field.POSITIONS, List.of("standing"))
            .with(Field.TARGETS, List.of("rhomboids"))
            .with(Field.INSTRUCTIONS, List.of("Reach up."))
            .with(Field.NEEDS_BALANCE, reviewedAndBalancing.orElse(null))
            .with(Field.CAUTIONS, reviewedAndBalancing.isPresent() ? List.of() : null);
    return Assembly.own(
        "stairwell-reach",
        draft,
        new Assembly.Defaults(
            Attribution.ofTenant("acme"),
            LIBRARY.everyExercise(),
            LIBRARY.vocabulary().conditions().keySet(),
            LIBRARY.phrases()));
  }
}
