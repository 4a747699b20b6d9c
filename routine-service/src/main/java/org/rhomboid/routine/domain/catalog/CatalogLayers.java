package org.rhomboid.routine.domain.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How a tenant's own entries lie over the library: for each exercise the upper entry counts alone, and a hidden one hides. */
public final class CatalogLayers {

  private CatalogLayers() {}

  /**
   * One layer's entry.
   *
   * @param hidden whether the layer withdraws the exercise
   */
  public record Entry(Exercise exercise, boolean hidden) {}

  /** What a tenant can plan with. */
  public static Catalog effective(Collection<Entry> library, Collection<Entry> own) {
    Map<String, Entry> upper = new TreeMap<>();
    library.forEach(entry -> upper.put(entry.exercise().slug(), entry));
    own.forEach(entry -> upper.put(entry.exercise().slug(), entry));
    return Catalog.of(
        upper.values().stream().filter(entry -> !entry.hidden()).map(Entry::exercise).toList());
  }
}
