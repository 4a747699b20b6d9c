package org.rhomboid.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Tenant;

/** Takes over which exercises there are. A hidden one stays known: who did it before it was hidden may still say so. */
@ApplicationScoped
public class FollowCatalog {

  private final Exercises exercises;

  FollowCatalog(Exercises exercises) {
    this.exercises = exercises;
  }

  /** @param there false when the layer's entry is gone */
  public void follow(Tenant tenant, String slug, boolean there) {
    if (there) {
      exercises.add(tenant, slug);
    } else {
      exercises.remove(tenant, slug);
    }
  }
}
