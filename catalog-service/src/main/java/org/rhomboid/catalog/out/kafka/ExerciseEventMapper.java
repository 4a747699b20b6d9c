package org.rhomboid.catalog.out.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.Variant;
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.ExerciseRetired;
import org.rhomboid.events.Layer;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;

/** A published revision as the event that tells of it. */
final class ExerciseEventMapper {

  private ExerciseEventMapper() {}

  /** What a layer's entry says now; a tombstone where the layer has none any more. */
  static Announcement published(Tenant tenant, Revision revision) {
    Object data = revision.state().hasEntry() ? data(revision) : null;
    return announcement(EventType.EXERCISE_PUBLISHED, tenant, revision, data);
  }

  /** That an exercise is not to be planned any more. */
  static Announcement retired(Tenant tenant, Revision revision, boolean recall) {
    ExerciseRetired data =
        new ExerciseRetired(
            revision.slug(),
            Layer.valueOf(revision.layer().name()),
            revision.replacedBy().orElse(null),
            recall ? ExerciseRetired.Reason.RECALL : ExerciseRetired.Reason.RETIRED);
    return announcement(EventType.EXERCISE_RETIRED, tenant, revision, data);
  }

  private static Announcement announcement(
      EventType type, Tenant tenant, Revision revision, Object data) {
    String slug = revision.slug();
    return new Announcement(
        UuidV7.at(revision.publishedAt().toEpochMilli()),
        type.topic(),
        type.ceType(),
        type.schemaId(),
        tenant,
        tenant.id() + "/" + slug,
        slug,
        revision.number(),
        revision.publishedAt(),
        null,
        data);
  }

  private static ExercisePublished data(Revision revision) {
    Exercise exercise = revision.exercise();
    Traits traits = exercise.traits();
    Guidance guidance = exercise.guidance();
    return new ExercisePublished(
        exercise.slug(),
        Layer.valueOf(revision.layer().name()),
        revision.number(),
        exercise.naming().name(),
        exercise.naming().aliases(),
        traits.kind().word(),
        traits.tradition().orElse(null),
        traits.positions(),
        new ExercisePublished.Equipment(traits.equipment().allOf(), traits.equipment().anyOf()),
        traits.targets(),
        traits.desk(),
        traits.needsBalance(),
        traits.levels().stream()
            .map(level -> ExercisePublished.Level.valueOf(level.name()))
            .toList(),
        guidance.instructions(),
        guidance.cues().stream().map(Statement::text).toList(),
        guidance
            .feel()
            .map(it -> new ExercisePublished.Feel(it.should(), it.shouldNot()))
            .orElse(null),
        breath(guidance.breath()),
        exercise.doses().stream().map(ExerciseEventMapper::dose).toList(),
        dose(exercise.dose()),
        exercise.sources().stream().map(Source::word).toList(),
        exercise.provenance().notes(),
        exercise.provenance().ours(),
        exercise.cautions().stream().map(ExerciseEventMapper::caution).toList(),
        new ExercisePublished.Ladder(
            exercise.ladder().easier(),
            exercise.ladder().harder(),
            exercise.ladder().substitutes()),
        guidance.progression().map(Statement::text).orElse(null),
        guidance.variants().stream().map(ExerciseEventMapper::variant).toList(),
        guidance.pairsWellWith(),
        guidance.followedBy().map(Kind::word).orElse(null),
        guidance.neverOn(),
        exercise.provenance().identifiedFromDescription(),
        attribution(exercise.provenance().attribution()),
        ExercisePublished.Origin.valueOf(revision.origin().name()),
        ExercisePublished.State.valueOf(revision.state().name()),
        revision.libraryRevision().orElse(null));
  }

  private static Map<String, String> breath(Map<String, Breath> breath) {
    Map<String, String> words = new LinkedHashMap<>();
    breath.forEach((phase, how) -> words.put(phase, how.word()));
    return words.isEmpty() ? null : words;
  }

  private static ExercisePublished.Dose dose(Dose dose) {
    return new ExercisePublished.Dose(
        dose.source().word(),
        dose.statedAs().orElse(null),
        range(dose.sets()),
        range(dose.reps()),
        range(dose.holdSeconds()),
        dose.unit().map(unit -> ExercisePublished.Unit.valueOf(unit.name())).orElse(null),
        dose.perSide(),
        dose.directions().orElse(null),
        range(dose.restSeconds()),
        dose.why().orElse(null));
  }

  private static ExercisePublished.Variant variant(Variant variant) {
    return new ExercisePublished.Variant(
        variant.slug(),
        variant.level().map(it -> ExercisePublished.Level.valueOf(it.name())).orElse(null),
        variant.name(),
        variant.text(),
        variant.source().word());
  }

  private static ExercisePublished.Attribution attribution(Attribution attribution) {
    return new ExercisePublished.Attribution(
        attribution.author(),
        attribution.licence(),
        attribution.licenceUrl().orElse(null),
        attribution.source().orElse(null),
        attribution.isShareAlike());
  }

  private static org.rhomboid.events.Range range(Optional<Range> range) {
    return range
        .map(stated -> new org.rhomboid.events.Range(stated.min(), stated.max()))
        .orElse(null);
  }

  private static ExercisePublished.Caution caution(Caution caution) {
    return new ExercisePublished.Caution(
        caution.condition(),
        ExercisePublished.Severity.valueOf(caution.severity().name()),
        caution.reason(),
        caution.substitute().orElse(null));
  }
}
