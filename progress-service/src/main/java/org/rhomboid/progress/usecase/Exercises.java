package org.rhomboid.progress.usecase;

import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.exercise.KnownExercises;

/** What is known of the catalog, in memory: asked for each session, so it costs no round trip. */
public interface Exercises {

  KnownExercises of(Tenant tenant);

  void add(Tenant tenant, String slug);

  void remove(Tenant tenant, String slug);
}
