package org.rhomboid.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.rhomboid.kit.identity.Tenant;

/** Takes over which exercises there are. One that was hidden, retired or recalled stays known: who did it before may still say so. */
@ApplicationScoped
public class FollowCatalog {

  private final Exercises exercises;

  FollowCatalog(Exercises exercises) {
    this.exercises = exercises;
  }

  /** @param targets words of the vocabulary */
  public void published(Tenant tenant, String slug, Set<String> targets) {
    exercises.add(tenant, slug, targets);
  }

  public void withdrawn(Tenant tenant, String slug) {
    exercises.withdraw(tenant, slug);
  }
}
