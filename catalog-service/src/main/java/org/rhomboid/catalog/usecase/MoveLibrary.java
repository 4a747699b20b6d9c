package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.kit.identity.Tenant;

/** Moves the library on, by a release or a recall, and takes the tenants' overlays along: a tenant at a time, each in a transaction of its own. */
@ApplicationScoped
public class MoveLibrary {

  private final LoadLibrary loadLibrary;
  private final RecallExercise recallExercise;
  private final RebaseOverlays rebaseOverlays;
  private final Exercises exercises;
  private final CatalogViews views;

  MoveLibrary(
      LoadLibrary loadLibrary,
      RecallExercise recallExercise,
      RebaseOverlays rebaseOverlays,
      Exercises exercises,
      CatalogViews views) {
    this.loadLibrary = loadLibrary;
    this.recallExercise = recallExercise;
    this.rebaseOverlays = rebaseOverlays;
    this.exercises = exercises;
    this.views = views;
  }

  /** To what ships with this instance. Ends when every overlay has followed. */
  public Uni<LoadedLibrary> toRelease() {
    return loadLibrary.load(Tenant.LIBRARY).call(loaded -> follow());
  }

  /**
   * Takes an exercise out of the library, for everybody.
   *
   * @param recall whether it is not safe: plans in force are made anew at once
   * @return false where the library has no such exercise, or no such replacement
   */
  public Uni<Boolean> withdraw(String slug, Optional<String> replacedBy, boolean recall) {
    State state = recall ? State.RECALLED : State.RETIRED;
    return recallExercise
        .recall(Tenant.LIBRARY, slug, replacedBy, state)
        .call(done -> done ? follow() : Uni.createFrom().voidItem());
  }

  private Uni<Void> follow() {
    return rebaseOverlays
        .current(Tenant.LIBRARY, List.of())
        .chain(exercises::overlaidBefore)
        .chain(this::rebased)
        .invoke(views::forgetAll);
  }

  /** The first tenant's, then whatever is left: a rebased overlay is no longer found. */
  private Uni<Void> rebased(List<Exercises.Overlaid> overlays) {
    if (overlays.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tenant tenant = overlays.get(0).tenant();
    List<String> slugs =
        overlays.stream()
            .filter(it -> it.tenant().equals(tenant))
            .map(Exercises.Overlaid::slug)
            .collect(Collectors.toList());
    return rebaseOverlays.rebase(tenant, slugs).chain(this::follow);
  }
}
