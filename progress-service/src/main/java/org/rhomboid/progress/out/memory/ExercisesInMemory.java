package org.rhomboid.progress.out.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.kafka.CaughtUp;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.usecase.Exercises;

/** Slugs and targets only: a few kilobytes for the library, and what tenants add. */
@ApplicationScoped
class ExercisesInMemory implements Exercises {

  private final Map<Tenant, Map<String, Set<String>>> slugs = new ConcurrentHashMap<>();
  private final CaughtUp caughtUp;

  ExercisesInMemory(CaughtUp caughtUp) {
    this.caughtUp = caughtUp;
  }

  /** Half of the catalog is no catalog: after a start, exercises would be unknown that only have not been read yet. */
  @Override
  public KnownExercises of(Tenant tenant) {
    return caughtUp.on(Topics.EXERCISE_PUBLISHED)
        ? new KnownExercises(slugsOf(Tenant.LIBRARY), slugsOf(tenant))
        : KnownExercises.NOTHING_YET;
  }

  /** Looks for the end as soon as there is something to read: begun by the first session, that one would be taken on trust however late it came. */
  @Override
  public void add(Tenant tenant, String slug, Set<String> targets) {
    caughtUp.on(Topics.EXERCISE_PUBLISHED);
    slugs.computeIfAbsent(tenant, it -> new ConcurrentHashMap<>()).put(slug, targets);
  }

  @Override
  public void keep(Tenant tenant, String slug) {
    slugs.computeIfAbsent(tenant, it -> new ConcurrentHashMap<>()).putIfAbsent(slug, Set.of());
  }

  private Map<String, Set<String>> slugsOf(Tenant tenant) {
    return slugs.getOrDefault(tenant, Map.of());
  }
}
