package org.rhomboid.catalog.out.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.Layer;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;

/** A published revision as the event that tells of it. */
final class ExerciseEventMapper {

  private ExerciseEventMapper() {}

  static Announcement announcement(Tenant tenant, Revision revision) {
    EventType type = EventType.EXERCISE_PUBLISHED;
    String slug = revision.exercise().slug();
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
        data(revision));
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
        guidance.pairsWellWith(),
        guidance.followedBy().map(Kind::word).orElse(null),
        guidance.neverOn(),
        exercise.provenance().identifiedFromDescription(),
        ExercisePublished.Origin.LIBRARY,
        ExercisePublished.State.PUBLISHED,
        revision.number());
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
        range(dose.restSeconds()));
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
