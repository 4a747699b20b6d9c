package org.rhomboid.catalog.domain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.layer.Shown;

/**
 * An exercise as a row that another tenant can import: it then has what this one has. Of the tenant's own word, what was laid down; of
 * the library, everything, so that a reader who has no such library understands it too. Each says whose work it is.
 *
 * @param hidden whether the tenant hides it; the draft says only whose it is then
 */
public record Exported(String slug, boolean hidden, Draft draft) {

  /** The whole of a tenant's catalog, by slug: what it sees, and what it hides. */
  public static List<Exported> of(CatalogView view) {
    List<Exported> all = new ArrayList<>();
    view.all().forEach(shown -> all.add(shown(shown, view)));
    view.hidden().forEach(entry -> all.add(hidden(entry)));
    all.sort(Comparator.comparing(Exported::slug));
    return List.copyOf(all);
  }

  /** How the tenant has this exercise; empty where it neither sees nor hides it. */
  static Optional<Exported> of(String slug, CatalogView view) {
    return view.find(slug).map(shown -> shown(shown, view));
  }

  /** Whether a draft says the very same. */
  boolean says(Draft other) {
    return draft.fields().equals(other.fields())
        && draft.fields().stream().allMatch(field -> draft.get(field).equals(other.get(field)));
  }

  private static Exported shown(Shown shown, CatalogView view) {
    Draft draft =
        shown.revision().origin() == Origin.LIBRARY
            ? ofLibrary(shown, view)
            : Draft.of(shown.exercise(), shown.fields());
    return new Exported(shown.slug(), false, attributed(draft, shown.exercise()));
  }

  /** What names an exercise that this tenant hides is left out: it is no word of the tenant's that the library's would give way to. */
  private static Draft ofLibrary(Shown shown, CatalogView view) {
    Exercise whole = view.library(shown.slug()).orElseThrow().revision().exercise();
    List<Field<?>> same =
        Field.ALL.stream()
            .filter(field -> field != Field.TRANSLATIONS)
            .filter(field -> field.of(whole).equals(field.of(shown.exercise())))
            .filter(field -> !Optional.empty().equals(field.of(whole)))
            .<Field<?>>map(field -> field)
            .toList();
    return Draft.of(whole, same);
  }

  private static Exported hidden(Entry entry) {
    Exercise exercise = entry.revision().exercise();
    return new Exported(entry.slug(), true, attributed(Draft.EMPTY, exercise));
  }

  private static Draft attributed(Draft draft, Exercise exercise) {
    return draft.with(Field.ATTRIBUTION, exercise.provenance().attribution());
  }
}
