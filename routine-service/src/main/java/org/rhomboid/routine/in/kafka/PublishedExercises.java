package org.rhomboid.routine.in.kafka;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.routine.domain.catalog.CatalogLayers;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Equipment;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.usecase.CatalogChange;

/** A published exercise in the words of the planner. */
final class PublishedExercises {

  private PublishedExercises() {}

  /** A tombstone is an entry that is gone. */
  static CatalogChange change(Received<ExercisePublished> received) {
    Envelope envelope = received.envelope();
    return new CatalogChange(
        envelope.subject(),
        envelope.sequence(),
        Optional.ofNullable(received.data()).map(PublishedExercises::entry));
  }

  private static CatalogLayers.Entry entry(ExercisePublished published) {
    return new CatalogLayers.Entry(
        exercise(published), published.state() == ExercisePublished.State.HIDDEN);
  }

  private static Exercise exercise(ExercisePublished published) {
    return new Exercise(
        published.slug(),
        Layer.valueOf(published.layer().name()),
        published.revision(),
        published.name(),
        kind(published.kind()),
        published.positions(),
        new Equipment(published.equipment().allOf(), published.equipment().anyOf()),
        published.targets(),
        published.desk(),
        published.needsBalance(),
        levels(published.levels()),
        Optional.of(dose(published.dose())),
        published.cautions().stream().map(PublishedExercises::caution).toList(),
        published.sources().size(),
        published.ladder().easier(),
        published.ladder().harder());
  }

  private static Kind kind(String word) {
    return Kind.of(word)
        .orElseThrow(() -> new UnreadableEvent("an exercise of no known kind", null));
  }

  private static List<String> levels(List<ExercisePublished.Level> levels) {
    return levels.stream().map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static EffectiveDose dose(ExercisePublished.Dose dose) {
    if (dose == null || dose.unit() == null) {
      throw new UnreadableEvent("an exercise without an effective dose", null);
    }
    return new EffectiveDose(
        dose.source(),
        DoseUnit.valueOf(dose.unit().name()),
        range(dose.sets()),
        range(dose.reps()),
        range(dose.holdSeconds()),
        dose.perSide(),
        dose.directions() == null ? 1 : dose.directions(),
        range(dose.restSeconds()));
  }

  private static Optional<Range> range(org.rhomboid.events.Range range) {
    return Optional.ofNullable(range).map(it -> new Range(it.min(), it.max()));
  }

  private static Caution caution(ExercisePublished.Caution caution) {
    return new Caution(
        caution.condition(), Severity.valueOf(caution.severity().name()), caution.reason());
  }
}
