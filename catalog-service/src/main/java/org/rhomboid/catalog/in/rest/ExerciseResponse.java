package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.catalog.domain.text.Localized;
import org.rhomboid.catalog.domain.text.TextStatus;

/**
 * An exercise with everything known of it: what a list shows and how it is done.
 *
 * @param instructions a step each, in order
 * @param cues what to watch for
 * @param feel what should and should not be felt; absent where nobody says
 * @param variants forms of the same exercise, the easiest first
 * @param cautions what a declared condition means for it, the strictest first
 * @param texts how each text came to be in the language it is in, by property
 * @param translations the tenant's own texts in other languages, as they are written: absent where there are none
 * @param overlay of an overlay only
 */
@Schema(name = "Exercise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExerciseResponse(
    @JsonUnwrapped ExerciseItem exercise,
    List<String> instructions,
    List<String> cues,
    FeelResponse feel,
    List<VariantResponse> variants,
    List<CautionResponse> cautions,
    LadderResponse ladder,
    Map<String, TextStatus> texts,
    Map<String, TextsResponse> translations,
    OverlayResponse overlay) {

  /** What a member should notice, and what is a reason to ease off or to stop. */
  @Schema(name = "Feel")
  record FeelResponse(String should, String shouldNot) {

    static FeelResponse of(Feel feel) {
      return new FeelResponse(feel.should(), feel.shouldNot());
    }
  }

  /** A form of the exercise, and who states that there is one. */
  @Schema(name = "Variant")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VariantResponse(String slug, Level level, String name, String text, String source) {

    private static VariantResponse of(Variant variant) {
      return new VariantResponse(
          variant.slug(),
          variant.level().orElse(null),
          variant.name(),
          variant.text(),
          variant.source().word());
    }
  }

  /** What a condition means for the exercise; the substitute is absent where there is none. */
  @Schema(name = "Caution")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CautionResponse(String condition, Severity severity, String reason, String substitute) {

    private static CautionResponse of(Caution caution) {
      return new CautionResponse(
          caution.condition(),
          caution.severity(),
          caution.reason(),
          caution.substitute().orElse(null));
    }
  }

  /** Where it stands among others, as slugs. A rung never overrides a caution. */
  @Schema(name = "Ladder")
  record LadderResponse(List<String> easier, List<String> harder, List<String> substitutes) {

    private static LadderResponse of(Ladder ladder) {
      return new LadderResponse(ladder.easier(), ladder.harder(), ladder.substitutes());
    }
  }

  static ExerciseResponse of(ExerciseItem item, Localized localized, OverlayResponse overlay) {
    Exercise exercise = localized.exercise();
    return new ExerciseResponse(
        item,
        exercise.guidance().instructions(),
        exercise.guidance().cues().stream().map(Statement::text).toList(),
        feel(exercise.guidance().feel()),
        exercise.guidance().variants().stream().map(VariantResponse::of).toList(),
        exercise.cautions().stream().map(CautionResponse::of).toList(),
        LadderResponse.of(exercise.ladder()),
        texts(localized),
        TextsResponse.of(exercise.translations()),
        overlay);
  }

  private static FeelResponse feel(Optional<Feel> feel) {
    return feel.map(FeelResponse::of).orElse(null);
  }

  private static Map<String, TextStatus> texts(Localized localized) {
    Map<String, TextStatus> texts = new TreeMap<>();
    localized.texts().forEach((field, status) -> texts.put(field.word(), status));
    return texts;
  }
}
