package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.catalog.domain.text.Localized;

/**
 * An exercise in a list. What is not stated is absent; a list is never.
 *
 * @param revision immutable, numbered from 1 in its layer
 * @param targets what it works on, the primary target first
 * @param desk whether it can be done at a desk
 * @param levels the levels it has variations for; empty: one form for all
 * @param breath phase of the movement to {@code inhale} or {@code exhale}
 * @param doses what each source states, never averaged
 * @param dose the one that counts
 * @param sources the articles that name it, by number
 * @param notes where articles are ambiguous or disagree
 * @param ours what no article states and the project added
 * @param attribution whose work the texts are
 * @param overlayBehind of an overlay only: whether the library has changed what the tenant laid down
 * @param language that the texts are in, English where there is no other
 * @param followedBy the kind that must follow later in a session
 */
@Schema(name = "ExerciseSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExerciseItem(
    String slug,
    Layer layer,
    int revision,
    String name,
    List<String> aliases,
    String kind,
    String tradition,
    List<String> positions,
    EquipmentResponse equipment,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<Level> levels,
    Map<String, String> breath,
    List<DoseResponse> doses,
    DoseResponse dose,
    List<String> sources,
    List<String> notes,
    List<String> ours,
    String progression,
    List<String> pairsWellWith,
    String followedBy,
    List<String> neverOn,
    boolean identifiedFromDescription,
    AttributionResponse attribution,
    Origin origin,
    Boolean overlayBehind,
    String language) {

  /** What it takes: all of these and one of those; both empty: nothing. */
  @Schema(name = "Equipment")
  record EquipmentResponse(List<String> allOf, List<String> anyOf) {

    private static EquipmentResponse of(Equipment equipment) {
      return new EquipmentResponse(equipment.allOf(), equipment.anyOf());
    }
  }

  /** Whose work the texts are and on what terms they may be used. */
  @Schema(name = "Attribution")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AttributionResponse(
      String author, String licence, String licenceUrl, String source, boolean shareAlike) {

    private static AttributionResponse of(Attribution attribution) {
      return new AttributionResponse(
          attribution.author(),
          attribution.licence(),
          attribution.licenceUrl().orElse(null),
          attribution.source().orElse(null),
          attribution.isShareAlike());
    }
  }

  static ExerciseItem of(Shown shown, Localized localized) {
    boolean overlay = shown.revision().origin() == Origin.OVERLAY;
    return of(shown.revision(), localized, overlay ? shown.behind().isPresent() : null);
  }

  static ExerciseItem of(Revision revision, Localized localized, Boolean overlayBehind) {
    Exercise exercise = localized.exercise();
    Traits traits = exercise.traits();
    Guidance guidance = exercise.guidance();
    return new ExerciseItem(
        exercise.slug(),
        revision.layer(),
        revision.number(),
        exercise.naming().name(),
        exercise.naming().aliases(),
        traits.kind().word(),
        traits.tradition().orElse(null),
        traits.positions(),
        EquipmentResponse.of(traits.equipment()),
        traits.targets(),
        traits.desk(),
        traits.needsBalance(),
        traits.levels(),
        breath(guidance.breath()),
        exercise.doses().stream().map(DoseResponse::of).toList(),
        DoseResponse.of(exercise),
        exercise.sources().stream().map(Source::word).toList(),
        exercise.provenance().notes(),
        exercise.provenance().ours(),
        guidance.progression().map(Statement::text).orElse(null),
        guidance.pairsWellWith(),
        guidance.followedBy().map(Kind::word).orElse(null),
        guidance.neverOn(),
        exercise.provenance().identifiedFromDescription(),
        AttributionResponse.of(exercise.provenance().attribution()),
        revision.origin(),
        overlayBehind,
        localized.spoken().tag());
  }

  private static Map<String, String> breath(Map<String, Breath> breath) {
    Map<String, String> words = new LinkedHashMap<>();
    breath.forEach((phase, how) -> words.put(phase, how.word()));
    return words.isEmpty() ? null : words;
  }
}
