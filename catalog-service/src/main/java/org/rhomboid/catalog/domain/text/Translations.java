package org.rhomboid.catalog.domain.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.Language;

/**
 * What there is of an exercise in other languages.
 *
 * @param shipped with the library
 * @param own of the tenant: goes before what is shipped
 */
public record Translations(Map<Language, Translation> shipped, Map<Language, Translation> own) {

  /** English only. */
  public static final Translations NONE = new Translations(Map.of(), Map.of());

  public Translations {
    shipped = Map.copyOf(shipped);
    own = Map.copyOf(own);
  }

  Translation shipped(Language language) {
    return shipped.getOrDefault(language, Translation.NONE);
  }

  Translation own(Language language) {
    return own.getOrDefault(language, Translation.NONE);
  }

  /** What the library says of an English text that the tenant replaced is not said of the new one. */
  public Translations overlaid(Set<TextField> replaced, Map<Language, Translation> byTenant) {
    Map<Language, Translation> kept =
        shipped.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().without(replaced),
                    (one, other) -> one,
                    TreeMap::new));
    return new Translations(kept, byTenant);
  }
}
