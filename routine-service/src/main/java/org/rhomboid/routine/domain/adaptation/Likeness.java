package org.rhomboid.routine.domain.adaptation;

import java.util.Comparator;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;

/** Orders exercises by how well they stand in for one, the best first. */
final class Likeness implements Comparator<Exercise> {

  private final Comparator<Exercise> order;

  Likeness(Exercise one, List<String> liked) {
    order =
        Comparator.comparing((Exercise it) -> !it.primaryTarget().equals(one.primaryTarget()))
            .thenComparing(it -> -it.targets().stream().filter(one.targets()::contains).count())
            .thenComparing(it -> !liked.contains(it.slug()))
            .thenComparing(Exercise::slug);
  }

  @Override
  public int compare(Exercise first, Exercise second) {
    return order.compare(first, second);
  }
}
