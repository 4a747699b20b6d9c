package org.rhomboid.catalog.domain.layer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.text.Translations;

/** A library and one tenant's layer over it, as a store would hold them. */
public final class SampleCatalog {

  public static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  static final Caution INJURY = SampleExercise.caution("serious-injury", Severity.BLOCK);
  static final Assembly.Defaults DEFAULTS =
      new Assembly.Defaults(
          Attribution.ofTenant("acme"),
          List.of(INJURY),
          List.of("serious-injury", "osteoporosis", "balance-problem"),
          Translations.NONE);

  private final Map<String, Entry> library = new TreeMap<>();
  private final Map<String, Entry> own = new TreeMap<>();
  private final List<Revision> revisions = new ArrayList<>();

  /** What was written of the tenant's layer, in order. */
  final List<Entry> written = new ArrayList<>();

  public static SampleCatalog of(SampleExercise... exercises) {
    SampleCatalog catalog = new SampleCatalog();
    List.of(exercises).forEach(it -> catalog.release(it.exercise()));
    return catalog;
  }

  /** The library publishes this exercise, if it says anything new. */
  public SampleCatalog release(Exercise exercise) {
    int next =
        Optional.ofNullable(library.get(exercise.slug()))
                .map(it -> it.revision().number())
                .orElse(0)
            + 1;
    publish(Revision.ofLibrary(next, NOW, exercise));
    return this;
  }

  SampleCatalog retire(String slug) {
    return withdraw(slug, State.RETIRED);
  }

  SampleCatalog recall(String slug) {
    return withdraw(slug, State.RECALLED);
  }

  private SampleCatalog withdraw(String slug, State state) {
    Revision held = library.get(slug).revision();
    publish(LibraryChanges.withdrawn(held, state, Optional.empty(), NOW));
    return this;
  }

  private void publish(Revision revision) {
    library.put(revision.slug(), Entry.of(revision));
    revisions.add(revision);
  }

  public CatalogView view() {
    List<Revision> bases =
        revisions.stream()
            .filter(it -> own.containsKey(it.slug()))
            .filter(
                it -> own.get(it.slug()).baseRevision().filter(b -> b == it.number()).isPresent())
            .toList();
    return CatalogView.of(library.values(), own.values(), bases);
  }

  TenantLayer layer() {
    return new TenantLayer(view(), NOW);
  }

  public Decision put(String slug, Draft draft) {
    return done(layer().put(slug, draft, DEFAULTS));
  }

  public Decision hide(String slug) {
    return done(layer().withdraw(slug, Optional.empty(), State.RETIRED));
  }

  Decision undo(String slug) {
    return done(layer().undo(slug));
  }

  Decision rebase(String slug) {
    return done(layer().rebase(slug));
  }

  /** What the tenant sees under a slug. */
  public Shown shown(String slug) {
    return view().find(slug).orElseThrow();
  }

  /** The tenant's current entry. */
  Entry entry(String slug) {
    return own.get(slug);
  }

  private Decision done(Decision decision) {
    if (decision instanceof Decision.Change change) {
      own.put(change.entry().slug(), change.entry());
      written.add(change.entry());
    }
    return decision;
  }
}
