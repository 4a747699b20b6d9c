package org.rhomboid.catalog.out.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.DefaultDose;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.text.Translations;
import org.rhomboid.catalog.usecase.HeldReads;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("The views in memory:")
@Timeout(30)
class CachedViewsTest {

  private static final Tenant ACME = new Tenant("acme");
  private static final Tenant GLOBEX = new Tenant("globex");

  private final Vertx vertx = Vertx.vertx();
  private final HeldReads store = new HeldReads();
  private final CachedViews views = new CachedViews(store, 100);

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  @DisplayName("many who ask at once make one read, and later ones none")
  void oneRead() {
    CompletableFuture<CatalogView> first = ask(ACME);
    CompletableFuture<CatalogView> second = ask(ACME);
    CatalogView read = view(1, 1);

    store.answer(0, read);

    assertThat(first.join()).isSameAs(read);
    assertThat(second.join()).isSameAs(read);
    assertThat(ask(ACME).join()).isSameAs(read);
    assertThat(store.count()).isOne();
  }

  @Test
  @DisplayName("each tenant has its own")
  void eachTenant() {
    CatalogView acmes = held(ACME, view(1, 1));
    CatalogView globexs = held(GLOBEX, view(1, 1));

    views.forget(ACME);

    assertThat(ask(GLOBEX).join()).isSameAs(globexs).isNotSameAs(acmes);
    assertThat(ask(ACME)).isNotDone();
  }

  @Test
  @DisplayName("a read that began before the view was forgotten is not kept")
  void forgottenMeanwhile() {
    CompletableFuture<CatalogView> before = ask(ACME);
    views.forget(ACME);
    CompletableFuture<CatalogView> after = ask(ACME);
    CatalogView old = view(1, 1);
    CatalogView now = view(1, 2);

    store.answer(0, old);

    assertThat(before.join()).isSameAs(old);
    assertThat(after).isNotDone();
    store.answer(1, now);
    assertThat(after.join()).isSameAs(now);
    assertThat(ask(ACME).join()).isSameAs(now);
  }

  @Test
  @DisplayName("a read that began before the library moved on is not kept either")
  void movedMeanwhile() {
    ask(ACME);
    views.forgetAll();
    ask(ACME);
    CatalogView now = view(2, 1);
    store.answer(1, now);
    store.answer(0, view(1, 1));

    assertThat(ask(ACME).join()).isSameAs(now);
  }

  @Test
  @DisplayName("when the first to ask hangs up, those who wait still get an answer")
  void hangUp() {
    Cancellable first = onContext(() -> views.of(ACME).subscribe().with(none -> {}, none -> {}));
    CompletableFuture<CatalogView> second = ask(ACME);
    CompletableFuture<CatalogView> third = ask(ACME);

    first.cancel();

    await().untilAsserted(() -> assertThat(store.count()).isEqualTo(2));
    CatalogView read = view(1, 1);
    store.answer(1, read);
    assertThat(second.join()).isSameAs(read);
    assertThat(third.join()).isSameAs(read);
    assertThat(ask(ACME).join()).isSameAs(read);
  }

  @Test
  @DisplayName("when one who waits hangs up, nobody else notices")
  void waiterHangsUp() {
    CompletableFuture<CatalogView> first = ask(ACME);
    Cancellable second = onContext(() -> views.of(ACME).subscribe().with(none -> {}, none -> {}));

    second.cancel();
    CatalogView read = view(1, 1);
    store.answer(0, read);

    assertThat(first.join()).isSameAs(read);
    assertThat(ask(ACME).join()).isSameAs(read);
  }

  @Test
  @DisplayName("a failure is told to all who wait for it and is not kept")
  void failure() {
    CompletableFuture<CatalogView> first = ask(ACME);
    CompletableFuture<CatalogView> second = ask(ACME);

    store.fail(0, new IllegalStateException("no store"));

    for (CompletableFuture<CatalogView> asked : List.of(first, second)) {
      assertThatThrownBy(() -> asked.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("no store");
    }
    CompletableFuture<CatalogView> later = ask(ACME);
    CatalogView read = view(1, 1);
    store.answer(1, read);
    assertThat(later.join()).isSameAs(read);
  }

  @Test
  @DisplayName("an event of what a view has already leaves it, a newer one forgets it")
  void events() {
    CatalogView acmes = held(ACME, view(1, 2));
    held(GLOBEX, view(1, 1));

    views.changed(ACME, "own", 1);
    views.changed(ACME, "own", 2);
    views.changed(GLOBEX, "own", 2);
    views.changed(Tenant.LIBRARY, "shipped", 1);
    assertThat(ask(ACME).join()).isSameAs(acmes);
    assertThat(ask(GLOBEX)).isNotDone();

    views.changed(ACME, "own", 3);
    assertThat(ask(ACME)).isNotDone();
  }

  @Test
  @DisplayName("an event of the library forgets every view that is older")
  void libraryEvents() {
    held(ACME, view(1, 1));
    CatalogView globexs = held(GLOBEX, view(2, 1));

    views.changed(Tenant.LIBRARY, "shipped", 2);

    assertThat(ask(ACME)).isNotDone();
    assertThat(ask(GLOBEX).join()).isSameAs(globexs);
  }

  @Test
  @DisplayName("an event of an entry that a view does not know forgets it")
  void newEntry() {
    held(ACME, view(1, 1));

    views.changed(ACME, "another", 1);

    assertThat(ask(ACME)).isNotDone();
  }

  private CatalogView held(Tenant tenant, CatalogView view) {
    CompletableFuture<CatalogView> asked = ask(tenant);
    store.answer(store.count() - 1, view);
    return asked.join();
  }

  private CompletableFuture<CatalogView> ask(Tenant tenant) {
    return onContext(() -> views.of(tenant).subscribeAsCompletionStage());
  }

  /** As a request does. */
  private <T> T onContext(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    vertx.getOrCreateContext().runOnContext(none -> done.complete(work.get()));
    return done.join();
  }

  private static CatalogView view(int library, int own) {
    Revision shipped = Revision.ofLibrary(library, Instant.EPOCH, exercise("shipped"));
    Revision ours =
        new Revision(
            Layer.TENANT,
            own,
            Instant.EPOCH,
            State.PUBLISHED,
            Optional.empty(),
            Optional.empty(),
            exercise("own"));
    return CatalogView.of(List.of(Entry.of(shipped)), List.of(Entry.of(ours)), List.of());
  }

  private static Exercise exercise(String slug) {
    return new Exercise(
        slug,
        new Naming(slug, List.of()),
        new Traits(
            Kind.MOBILITY,
            Optional.empty(),
            List.of("standing"),
            new Equipment(List.of(), List.of()),
            List.of("neck"),
            false,
            false,
            List.of()),
        new Guidance(
            List.of("Do it."),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()),
        List.of(DefaultDose.of(Kind.MOBILITY)),
        new Provenance(false, List.of(), List.of(), Attribution.RHOMBOID),
        List.of(),
        new Ladder(List.of(), List.of(), List.of()),
        Translations.NONE);
  }
}
