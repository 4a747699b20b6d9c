package org.rhomboid.progress.out.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.kafka.CaughtUp;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.exercise.LayerExercises;
import org.rhomboid.progress.usecase.Exercises;

/** Slugs and targets only: a few kilobytes for the library, and what tenants add. */
@ApplicationScoped
class ExercisesInMemory implements Exercises {

  private final Map<Tenant, LayerExercises> layers = new ConcurrentHashMap<>();
  private final CaughtUp caughtUp;

  ExercisesInMemory(CaughtUp caughtUp) {
    this.caughtUp = caughtUp;
  }

  /** Half of the catalog is no catalog: after a start, exercises would be unknown that only have not been read yet. */
  @Override
  public KnownExercises of(Tenant tenant) {
    return caughtUp.on(Topics.EXERCISE_PUBLISHED)
        ? new KnownExercises(layerOf(Tenant.LIBRARY), layerOf(tenant))
        : KnownExercises.NOTHING_YET;
  }

  /** Looks for the end as soon as there is something to read: begun by the first session, that one would be taken on trust however late it came. */
  @Override
  public void add(Tenant tenant, String slug, Set<String> targets) {
    caughtUp.on(Topics.EXERCISE_PUBLISHED);
    LayerExercises layer = kept(tenant);
    layer.offered().put(slug, targets);
    layer.gone().remove(slug);
  }

  @Override
  public void withdraw(Tenant tenant, String slug) {
    LayerExercises layer = kept(tenant);
    Set<String> targets = layer.offered().remove(slug);
    layer.gone().putIfAbsent(slug, targets == null ? Set.of() : targets);
  }

  private LayerExercises kept(Tenant tenant) {
    return layers.computeIfAbsent(
        tenant, it -> new LayerExercises(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
  }

  private LayerExercises layerOf(Tenant tenant) {
    return layers.getOrDefault(tenant, LayerExercises.NONE);
  }
}
