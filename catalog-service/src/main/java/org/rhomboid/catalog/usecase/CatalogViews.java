package org.rhomboid.catalog.usecase;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;

/**
 * The views of the tenants that are being served, in memory: a read of the catalog costs no round trip. A change forgets the tenant's view before its writer
 * is answered, so nobody reads older than what he wrote; other instances forget it as the change's event comes.
 *
 * <p>A view that is still being read when it is forgotten is not kept: whoever asks afterwards reads anew.
 */
@ApplicationScoped
public class CatalogViews {

  /** However an event was missed, such as one said while this instance was only just joining. */
  private static final Duration AT_MOST = Duration.ofMinutes(1);

  private final ReadCatalog readCatalog;
  private final AsyncCache<Tenant, CatalogView> views;

  /** @param entries how many entries of tenants' own layers are held at most, in all: a view costs one and its own entries */
  CatalogViews(
      ReadCatalog readCatalog,
      @ConfigProperty(name = "rhomboid.catalog.cached-entries", defaultValue = "10000")
          long entries) {
    this.readCatalog = readCatalog;
    this.views =
        Caffeine.newBuilder()
            .maximumWeight(entries)
            .weigher((Tenant tenant, CatalogView view) -> 1 + view.ownEntries())
            .expireAfterWrite(AT_MOST)
            .executor(Runnable::run)
            .buildAsync();
  }

  public Uni<CatalogView> of(Tenant tenant) {
    CompletableFuture<CatalogView> view = views.get(tenant, (key, executor) -> read(key));
    if (view.isDone() && !view.isCompletedExceptionally()) {
      return Uni.createFrom().item(view.join());
    }
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .completionStage(view)
        .emitOn(task -> context.runOnContext(none -> task.run()));
  }

  /** The next to ask reads anew. */
  public void forget(Tenant tenant) {
    views.asMap().remove(tenant);
  }

  /** The library is in every view. */
  public void forgetAll() {
    views.asMap().clear();
  }

  /**
   * An entry has changed somewhere.
   *
   * @param number of its revision: a view that has it, or a later one, stays
   */
  public void changed(Tenant owner, String slug, long number) {
    if (owner.equals(Tenant.LIBRARY)) {
      views.asMap().values().removeIf(view -> !has(view, Layer.LIBRARY, slug, number));
    } else {
      views
          .asMap()
          .computeIfPresent(
              owner, (tenant, view) -> has(view, Layer.TENANT, slug, number) ? view : null);
    }
  }

  /** What is still being read may have been read before the change. */
  private static boolean has(
      CompletableFuture<CatalogView> future, Layer layer, String slug, long number) {
    if (!future.isDone() || future.isCompletedExceptionally()) {
      return false;
    }
    CatalogView view = future.join();
    return (layer == Layer.LIBRARY ? view.library(slug) : view.own(slug))
        .map(Entry::revision)
        .filter(revision -> revision.number() >= number)
        .isPresent();
  }

  /** Read for all who wait for it: it goes on when the one who asked first hangs up. */
  private CompletableFuture<CatalogView> read(Tenant tenant) {
    return readCatalog.read(tenant).subscribeAsCompletionStage();
  }
}
