package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.catalog.domain.layer.Decision;
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

  /** Takes an exercise out of the library, for everybody. Ends when every overlay of it is gone. */
  public Uni<Decision> withdraw(WithdrawExercise.Withdrawal wish) {
    return recallExercise.recall(Tenant.LIBRARY, wish).call(this::followed);
  }

  private Uni<Void> followed(Decision decision) {
    return decision instanceof Decision.Change ? follow() : Uni.createFrom().voidItem();
  }

  /** The library itself shows at once; the overlays follow, a step a tenant, however many there are. */
  private Uni<Void> follow() {
    views.forgetAll();
    return Uni.createFrom()
        .deferred(this::next)
        .repeat()
        .whilst(more -> more)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Boolean> next() {
    return rebaseOverlays
        .current(Tenant.LIBRARY)
        .chain(exercises::overlaidBefore)
        .chain(this::rebased);
  }

  /**
   * The first tenant's; whatever is left is found the next time.
   *
   * @return false: there was none
   */
  private Uni<Boolean> rebased(List<Exercises.Overlaid> overlays) {
    if (overlays.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    Tenant tenant = overlays.get(0).tenant();
    List<String> slugs =
        overlays.stream()
            .filter(it -> it.tenant().equals(tenant))
            .map(Exercises.Overlaid::slug)
            .toList();
    return rebaseOverlays
        .rebase(tenant, slugs)
        .invoke(() -> views.forget(tenant))
        .replaceWith(true);
  }
}
