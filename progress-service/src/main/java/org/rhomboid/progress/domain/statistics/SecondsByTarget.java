package org.rhomboid.progress.domain.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * Seconds of work by the target they were for. Every target of an exercise gets all of its seconds: a row works both shoulder blades and neck, and no source
 * says in which proportion. So the sum over targets is more than the time spent.
 *
 * <p>Worked out once, when a session is recorded, and stored with it: what an exercise is later said to be for changes no past day.
 */
public final class SecondsByTarget {

  private SecondsByTarget() {}

  /**
   * @param targetsOf the targets of a slug, none where it is not known
   * @return by target in alphabetical order; without those that got nothing
   */
  public static Map<String, Integer> of(
      PerformedSession session, Function<String, ? extends Collection<String>> targetsOf) {
    Map<String, Integer> seconds = new TreeMap<>();
    for (PerformedItem item : session.items()) {
      int active = ActiveSeconds.of(item);
      if (active > 0) {
        targetsOf.apply(item.slug()).stream()
            .distinct()
            .forEach(target -> seconds.merge(target, active, SecondsByTarget::sum));
      }
    }
    return Collections.unmodifiableMap(seconds);
  }

  /** Target by target. */
  static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> seconds = new TreeMap<>(one);
    other.forEach((target, added) -> seconds.merge(target, added, SecondsByTarget::sum));
    return Collections.unmodifiableMap(seconds);
  }

  /** Stops at the highest number instead of turning negative; like a sum it depends on no order. */
  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }
}
