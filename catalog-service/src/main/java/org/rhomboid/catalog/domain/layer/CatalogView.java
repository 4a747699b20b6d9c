package org.rhomboid.catalog.domain.layer;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;

/**
 * The catalog as one tenant sees it: of each exercise the tenant's entry, where it has one, counts alone. Nothing in it names what the tenant does not see, and
 * the harder rungs are those of its own ladders.
 */
public final class CatalogView {

  private final Map<String, Entry> library;
  private final Map<String, Entry> own;
  private final Collection<Revision> bases;
  private final Neighbours neighbours;
  private final TreeMap<String, Shown> shown = new TreeMap<>();

  private CatalogView(
      Map<String, Entry> library, Map<String, Entry> own, Collection<Revision> bases) {
    this.library = library;
    this.own = own;
    this.bases = List.copyOf(bases);
    Collection<Entry> visible = visible();
    this.neighbours = new Neighbours(visible);
    visible.forEach(entry -> shown.put(entry.slug(), shown(entry)));
  }

  /**
   * @param bases the library's revisions that overlays were made over, where they are not the current ones
   */
  public static CatalogView of(
      Collection<Entry> library, Collection<Entry> own, Collection<Revision> bases) {
    return new CatalogView(bySlug(library), bySlug(own), bases);
  }

  public Optional<Shown> find(String slug) {
    return Optional.ofNullable(shown.get(slug));
  }

  /** What comes after a slug, ordered by slug. */
  public Collection<Shown> after(String slug) {
    return Collections.unmodifiableCollection(shown.tailMap(slug, false).values());
  }

  /** The same catalog with another entry of the tenant's own. */
  public CatalogView with(Entry entry) {
    return with(List.of(entry));
  }

  /** The same catalog with other entries of the tenant's own. */
  public CatalogView with(Collection<Entry> entries) {
    Map<String, Entry> other = new TreeMap<>(own);
    entries.forEach(entry -> other.put(entry.slug(), entry));
    return of(library.values(), other.values(), bases);
  }

  /** All entries of the library, those that were withdrawn among them. */
  public Collection<Entry> libraryEntries() {
    return Collections.unmodifiableCollection(library.values());
  }

  /** Ordered by slug. */
  public Collection<Shown> all() {
    return Collections.unmodifiableCollection(shown.values());
  }

  /** The library's entry, whatever lies over it and whether or not it is still published. */
  public Optional<Entry> library(String slug) {
    return Optional.ofNullable(library.get(slug));
  }

  /** The tenant's own entry, whatever it says. */
  public Optional<Entry> own(String slug) {
    return Optional.ofNullable(own.get(slug));
  }

  /** The library's exercise that an entry of the tenant's lies, or would lie, over: none where the tenant has an exercise of its own. */
  public Optional<Revision> under(String slug) {
    return library(slug)
        .map(Entry::revision)
        .filter(Revision::isPublished)
        .filter(under -> own(slug).filter(CatalogView::isOfItsOwn).isEmpty());
  }

  /** Whether the easier rungs lead from one to the other, or both are the same. */
  boolean leadsTo(String from, String to) {
    return neighbours.leadsTo(from, to);
  }

  /** An exercise of the library as the tenant would see it with nothing laid over it. */
  Exercise seen(Exercise ofLibrary) {
    return neighbours.behind(ofLibrary);
  }

  /** What the tenant hides. */
  public List<Entry> hidden() {
    return own.values().stream()
        .filter(entry -> isThere(entry) && !entry.revision().isPublished())
        .toList();
  }

  /** How many entries there are of the tenant's own: what the view costs beyond the library. */
  public int ownEntries() {
    return own.size();
  }

  private Collection<Entry> visible() {
    Map<String, Entry> upper = new TreeMap<>();
    library.values().stream().filter(CatalogView::isThere).forEach(it -> upper.put(it.slug(), it));
    own.values().stream().filter(this::counts).forEach(it -> upper.put(it.slug(), it));
    upper.values().removeIf(entry -> !entry.revision().isPublished());
    return upper.values();
  }

  private Shown shown(Entry entry) {
    Revision seen = withExercise(entry.revision(), neighbours.among(entry.slug()));
    List<Field<?>> fields = Field.ALL.stream().filter(entry.fields()::contains).toList();
    return new Shown(seen, fields, behind(entry));
  }

  private Optional<Shown.Behind> behind(Entry entry) {
    if (entry.baseRevision().isEmpty()
        || entry.baseRevision().equals(entry.revision().libraryRevision())) {
      return Optional.empty();
    }
    Revision current = library.get(entry.slug()).revision();
    return bases.stream()
        .filter(base -> base.slug().equals(entry.slug()))
        .filter(base -> base.number() == entry.baseRevision().get())
        .findFirst()
        .map(base -> behind(entry, base, current))
        .filter(behind -> !behind.differs().isEmpty());
  }

  private Shown.Behind behind(Entry entry, Revision base, Revision current) {
    List<Field<?>> differs = Difference.of(base.exercise(), current.exercise(), entry.draft());
    return new Shown.Behind(seen(base), seen(current), differs);
  }

  private Revision seen(Revision ofLibrary) {
    return withExercise(ofLibrary, seen(ofLibrary.exercise()));
  }

  private static Revision withExercise(Revision revision, Exercise exercise) {
    return new Revision(
        revision.layer(),
        revision.number(),
        revision.publishedAt(),
        revision.state(),
        revision.libraryRevision(),
        revision.replacedBy(),
        exercise);
  }

  /** What lies over an exercise that the library has withdrawn goes with it. */
  private boolean counts(Entry entry) {
    return isThere(entry)
        && (entry.revision().origin() != Origin.OVERLAY
            || library(entry.slug()).filter(CatalogView::isThere).isPresent());
  }

  private static boolean isOfItsOwn(Entry entry) {
    return isThere(entry) && entry.revision().origin() == Origin.TENANT;
  }

  private static boolean isThere(Entry entry) {
    return entry.revision().state().hasEntry();
  }

  private static Map<String, Entry> bySlug(Collection<Entry> entries) {
    Map<String, Entry> bySlug = new TreeMap<>();
    entries.forEach(entry -> bySlug.put(entry.slug(), entry));
    return bySlug;
  }
}
