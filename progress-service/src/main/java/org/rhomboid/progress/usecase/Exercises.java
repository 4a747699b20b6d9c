package org.rhomboid.progress.usecase;

import java.util.Set;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.exercise.KnownExercises;

/** What is known of the catalog, in memory: asked for each session, so it costs no round trip. */
public interface Exercises {

  KnownExercises of(Tenant tenant);

  /** @param targets words of the vocabulary */
  void add(Tenant tenant, String slug, Set<String> targets);

  /** Is no longer offered, and known on: who did it before may still say so. */
  void withdraw(Tenant tenant, String slug);
}
