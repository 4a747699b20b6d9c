package org.rhomboid.catalog.domain.layer;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
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
  private final TreeMap<String, Shown> shown = new TreeMap<>();

  private CatalogView(
      Map<String, Entry> library, Map<String, Entry> own, Collection<Revision> bases) {
    this.library = library;
    this.own = own;
    this.bases = List.copyOf(bases);
  }

  /**
   * @param bases the library's revisions that overlays were made over, where they are not the current ones
   */
  public static CatalogView of(
      Collection<Entry> library, Collection<Entry> own, Collection<Revision> bases) {
    CatalogView view = new CatalogView(bySlug(library), bySlug(own), bases);
    Map<String, Entry> upper = new TreeMap<>();
    library.stream().filter(CatalogView::isThere).forEach(it -> upper.put(it.slug(), it));
    own.stream().filter(view::counts).forEach(it -> upper.put(it.slug(), it));
    upper.values().removeIf(entry -> !entry.revision().isPublished());
    Map<String, List<String>> harder = harder(upper.values());
    upper.forEach(
        (slug, entry) ->
            view.shown.put(
                slug, view.shown(entry, upper.keySet(), harder.getOrDefault(slug, List.of()))));
    return view;
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

  /** The slugs that name this one as an easier rung. */
  public List<String> harderThan(String slug) {
    return shown.values().stream()
        .filter(it -> it.exercise().ladder().easier().contains(slug))
        .map(Shown::slug)
        .toList();
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

  private Shown shown(Entry entry, Set<String> visible, List<String> harder) {
    Revision seen = withExercise(entry.revision(), within(entry, visible, harder));
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

  private static Shown.Behind behind(Entry entry, Revision base, Revision current) {
    List<Field<?>> differs = Difference.of(base.exercise(), current.exercise(), entry.draft());
    return new Shown.Behind(base, current, differs);
  }

  private static Exercise within(Entry entry, Set<String> visible, List<String> harder) {
    Exercise exercise = entry.revision().exercise();
    Ladder ladder = exercise.ladder();
    return exercise.among(
        new Ladder(
            visible(ladder.easier(), visible), harder, visible(ladder.substitutes(), visible)),
        exercise.cautions().stream().map(caution -> within(caution, visible)).toList(),
        visible(exercise.guidance().pairsWellWith(), visible));
  }

  private static Caution within(Caution caution, Set<String> visible) {
    return caution.substitute().filter(it -> !visible.contains(it)).isPresent()
        ? new Caution(caution.condition(), caution.severity(), caution.reason(), Optional.empty())
        : caution;
  }

  private static Map<String, List<String>> harder(Collection<Entry> entries) {
    Map<String, TreeSet<String>> harder = new TreeMap<>();
    for (Entry entry : entries) {
      for (String easier : entry.revision().exercise().ladder().easier()) {
        harder.computeIfAbsent(easier, none -> new TreeSet<>()).add(entry.slug());
      }
    }
    Map<String, List<String>> lists = new TreeMap<>();
    harder.forEach((slug, rungs) -> lists.put(slug, List.copyOf(rungs)));
    return lists;
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

  private static List<String> visible(List<String> slugs, Set<String> visible) {
    return slugs.stream().filter(visible::contains).toList();
  }

  /** What lies over an exercise that the library has withdrawn goes with it. */
  private boolean counts(Entry entry) {
    return isThere(entry)
        && (entry.revision().origin() != Origin.OVERLAY
            || library(entry.slug()).filter(CatalogView::isThere).isPresent());
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
