package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    return rebaseOverlays.current(Tenant.LIBRARY).chain(this::overlaysFollow);
  }

  private Uni<Void> overlaysFollow(Map<String, Integer> current) {
    return Uni.createFrom()
        .deferred(() -> exercises.overlaidBefore(current).call(this::eachRebased))
        .repeat()
        .until(List::isEmpty)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> eachRebased(List<Exercises.Overlaid> overlays) {
    Map<Tenant, List<String>> slugs =
        overlays.stream()
            .collect(
                Collectors.groupingBy(
                    Exercises.Overlaid::tenant,
                    Collectors.mapping(Exercises.Overlaid::slug, Collectors.toList())));
    return Multi.createFrom()
        .iterable(slugs.entrySet())
        .onItem()
        .transformToUniAndConcatenate(tenant -> rebased(tenant.getKey(), tenant.getValue()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> rebased(Tenant tenant, List<String> slugs) {
    return rebaseOverlays.rebase(tenant, slugs).invoke(() -> views.forget(tenant));
  }
}
