package org.rhomboid.catalog.out.memory;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.usecase.CatalogViews;
import org.rhomboid.catalog.usecase.ReadCatalog;
import org.rhomboid.kit.identity.Tenant;

/**
 * Views in memory: a read of the catalog costs no round trip. Whoever asks first reads the view from the store, the others wait for it. A view that is still
 * being read when it is forgotten is not kept: whoever asks afterwards reads anew.
 */
@ApplicationScoped
class CachedViews implements CatalogViews {

  /** However an event was missed, such as one said while this instance was only just joining. */
  private static final Duration AT_MOST = Duration.ofMinutes(1);

  private final ReadCatalog readCatalog;
  private final ConcurrentMap<Tenant, CompletableFuture<CatalogView>> views;

  /** @param entries how many entries of tenants' own layers are held at most, in all: a view costs one and its own entries */
  CachedViews(
      ReadCatalog readCatalog,
      @ConfigProperty(name = "rhomboid.catalog.cached-entries", defaultValue = "10000")
          long entries) {
    this.readCatalog = readCatalog;
    AsyncCache<Tenant, CatalogView> cache =
        Caffeine.newBuilder()
            .maximumWeight(entries)
            .weigher((Tenant tenant, CatalogView view) -> 1 + view.ownEntries())
            .expireAfterWrite(AT_MOST)
            .executor(Runnable::run)
            .buildAsync();
    this.views = cache.asMap();
  }

  @Override
  public Uni<CatalogView> of(Tenant tenant) {
    return atHand(tenant)
        .map(Uni.createFrom()::item)
        .orElseGet(() -> Uni.createFrom().deferred(() -> toCome(tenant)));
  }

  @Override
  public Optional<CatalogView> atHand(Tenant tenant) {
    CompletableFuture<CatalogView> held = views.get(tenant);
    return isRead(held) ? Optional.of(held.getNow(null)) : Optional.empty();
  }

  private Uni<CatalogView> toCome(Tenant tenant) {
    CompletableFuture<CatalogView> mine = new CompletableFuture<>();
    CompletableFuture<CatalogView> others = views.putIfAbsent(tenant, mine);
    return others == null ? reading(tenant, mine) : waiting(tenant, others);
  }

  @Override
  public void forget(Tenant tenant) {
    views.remove(tenant);
  }

  @Override
  public void forgetAll() {
    views.clear();
  }

  @Override
  public void changed(Tenant owner, String slug, long number) {
    if (owner.equals(Tenant.LIBRARY)) {
      views.values().removeIf(view -> !has(view, Layer.LIBRARY, slug, number));
    } else {
      views.computeIfPresent(
          owner, (tenant, view) -> has(view, Layer.TENANT, slug, number) ? view : null);
    }
  }

  private Uni<CatalogView> reading(Tenant tenant, CompletableFuture<CatalogView> mine) {
    return readCatalog
        .read(tenant)
        .onItem()
        .invoke(mine::complete)
        .onFailure()
        .invoke(mine::completeExceptionally)
        .onCancellation()
        .invoke(() -> mine.cancel(false));
  }

  /** When the one who reads hangs up, one of those who wait reads. Each waits for a copy: whoever hangs up cancels that, and not what the others wait for. */
  private Uni<CatalogView> waiting(Tenant tenant, CompletableFuture<CatalogView> others) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .completionStage(others.copy())
        .emitOn(task -> context.runOnContext(none -> task.run()))
        .onFailure(CancellationException.class)
        .recoverWithUni(() -> of(tenant));
  }

  /** What is still being read may have been read before the change. */
  private static boolean has(
      CompletableFuture<CatalogView> view, Layer layer, String slug, long number) {
    return isRead(view) && has(view.getNow(null), layer, slug, number);
  }

  private static boolean has(CatalogView view, Layer layer, String slug, long number) {
    return (layer == Layer.LIBRARY ? view.library(slug) : view.own(slug))
        .map(Entry::revision)
        .filter(revision -> revision.number() >= number)
        .isPresent();
  }

  private static boolean isRead(CompletableFuture<CatalogView> view) {
    return view != null && view.isDone() && !view.isCompletedExceptionally();
  }
}
