package org.rhomboid.catalog.domain.layer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.EffectiveCautions;
import org.rhomboid.catalog.domain.Severity;

/**
 * Safety: a tenant may add cautions and make them stricter, never take one of the library away or soften it; and an exercise that nobody has reviewed for a
 * condition is not done with it.
 */
public final class SafestCautions {

  /** Why an exercise whose cautions nobody has laid down is blocked. */
  public static final String NOT_REVIEWED = "nobody has reviewed this exercise for it yet";

  private SafestCautions() {}

  /** Of each condition the strictest of both; of equals the tenant's. */
  public static List<Caution> of(List<Caution> library, List<Caution> tenants) {
    Map<String, Caution> byCondition = new LinkedHashMap<>();
    Stream.concat(tenants.stream(), library.stream())
        .forEach(
            caution -> byCondition.merge(caution.condition(), caution, SafestCautions::stricter));
    return EffectiveCautions.of(List.copyOf(byCondition.values()), List.of());
  }

  /** The conditions whose caution is left out or softer than the library's. */
  public static List<String> weakened(List<Caution> library, List<Caution> tenants) {
    return library.stream()
        .filter(caution -> tenants.stream().noneMatch(own -> isAtLeast(own, caution)))
        .map(Caution::condition)
        .toList();
  }

  /** Everything is blocked. */
  public static List<Caution> notReviewed(Collection<String> conditions) {
    return conditions.stream()
        .sorted()
        .map(condition -> new Caution(condition, Severity.BLOCK, NOT_REVIEWED, Optional.empty()))
        .toList();
  }

  private static boolean isAtLeast(Caution own, Caution library) {
    return own.condition().equals(library.condition())
        && own.severity().compareTo(library.severity()) >= 0;
  }

  private static Caution stricter(Caution first, Caution second) {
    return second.severity().compareTo(first.severity()) > 0 ? second : first;
  }
}
