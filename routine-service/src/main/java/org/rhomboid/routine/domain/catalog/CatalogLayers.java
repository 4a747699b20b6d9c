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
   * @param hidden whether the layer takes the exercise out of sight
   */
  public record Entry(Exercise exercise, boolean hidden) {}

  /**
   * One layer.
   *
   * @param withdrawn the slugs that it withdrew for good, whatever else it may still say of them
   */
  public record Contents(Collection<Entry> entries, Map<String, Withdrawal> withdrawn) {}

  /** What a tenant can plan with, where nothing is withdrawn. */
  public static Catalog effective(Collection<Entry> library, Collection<Entry> own) {
    return effective(new Contents(library, Map.of()), new Contents(own, Map.of()));
  }

  /** What a tenant can plan with. What the library recalled is out under a tenant's own entry too: it may do harm to anybody. */
  public static Catalog effective(Contents library, Contents own) {
    Map<String, Entry> upper = new TreeMap<>();
    library.entries().forEach(entry -> upper.put(entry.exercise().slug(), entry));
    Map<String, Withdrawal> withdrawn = new TreeMap<>(library.withdrawn());
    own.entries().forEach(entry -> lay(entry, upper, withdrawn));
    own.withdrawn().forEach((slug, why) -> withdrawn.merge(slug, why, CatalogLayers::graver));
    return Catalog.of(
        upper.values().stream()
            .filter(entry -> !entry.hidden() && !withdrawn.containsKey(entry.exercise().slug()))
            .map(Entry::exercise)
            .toList(),
        withdrawn);
  }

  private static void lay(Entry own, Map<String, Entry> upper, Map<String, Withdrawal> withdrawn) {
    upper.put(own.exercise().slug(), own);
    withdrawn.remove(own.exercise().slug(), Withdrawal.RETIRED);
  }

  private static Withdrawal graver(Withdrawal one, Withdrawal other) {
    return one == Withdrawal.RECALLED ? one : other;
  }
}
