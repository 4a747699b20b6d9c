package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: most of a week is known from the weeks around it. */
final class ChangeGently implements ItemGoal {

  private final Set<String> known;

  ChangeGently(List<PastSession> past) {
    known =
        past.stream()
            .flatMap(session -> session.items().stream())
            .map(PastSession.Item::slug)
            .collect(Collectors.toSet());
  }

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public boolean applies() {
    return !known.isEmpty();
  }

  @Override
  public int worth(Exercise exercise, int seconds) {
    return known.contains(exercise.slug()) ? FULL : 0;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return known.contains(exercise.slug())
        ? Optional.of(new Inclusion("KNOWN", "you know it from the weeks around this one"))
        : Optional.empty();
  }
}
