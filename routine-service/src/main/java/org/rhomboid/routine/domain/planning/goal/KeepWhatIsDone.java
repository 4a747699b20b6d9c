package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: what the member does when it is planned, rather than what was skipped. */
final class KeepWhatIsDone implements ItemGoal {

  /** What was never tried is taken for done: it deserves its chance. */
  private static final double UNTRIED = FULL;

  private final Map<String, Double> worth;

  KeepWhatIsDone(List<PastSession> past) {
    worth =
        past.stream()
            .filter(PastSession::performed)
            .flatMap(session -> session.items().stream())
            .collect(
                Collectors.groupingBy(
                    PastSession.Item::slug,
                    Collectors.averagingInt(item -> item.done() ? FULL : 0)));
  }

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public boolean applies() {
    return !worth.isEmpty();
  }

  @Override
  public int worth(Exercise exercise, int seconds) {
    return worth.getOrDefault(exercise.slug(), UNTRIED).intValue();
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return worth.getOrDefault(exercise.slug(), 0.0) == FULL
        ? Optional.of(new Inclusion("COMPLETED_BEFORE", "you did it each time lately"))
        : Optional.empty();
  }
}
