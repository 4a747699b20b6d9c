package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.Statement;

/**
 * An exercise with everything known of it: what a list shows and how it is done.
 *
 * @param instructions a step each, in order
 * @param cues what to watch for
 * @param cautions what a declared condition means for it, the strictest first
 */
@Schema(name = "Exercise")
record ExerciseResponse(
    @JsonUnwrapped ExerciseItem exercise,
    List<String> instructions,
    List<String> cues,
    List<CautionResponse> cautions,
    LadderResponse ladder) {

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

  static ExerciseResponse of(Revision revision) {
    Exercise exercise = revision.exercise();
    return new ExerciseResponse(
        ExerciseItem.of(revision),
        exercise.guidance().instructions(),
        exercise.guidance().cues().stream().map(Statement::text).toList(),
        exercise.cautions().stream().map(CautionResponse::of).toList(),
        LadderResponse.of(exercise.ladder()));
  }
}
