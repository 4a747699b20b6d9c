package org.rhomboid.routine.domain.planning.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: what the member does when it is planned, rather than what was skipped. */
final class KeepWhatIsDone implements SoftGoal {

  private final Map<String, List<Boolean>> doneBySlug = new TreeMap<>();

  KeepWhatIsDone(List<PastSession> past) {
    for (PastSession session : past.stream().filter(PastSession::performed).toList()) {
      for (PastSession.Item item : session.items()) {
        doneBySlug
            .computeIfAbsent(item.slug(), slug -> new ArrayList<>())
            .add(item.done());
      }
    }
  }

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public boolean applies() {
    return !doneBySlug.isEmpty();
  }

  @Override
  public double satisfaction(Tally week) {
    return week.mean(this::shareDone);
  }

  /** What was never tried is taken for done: it deserves its chance. */
  private double shareDone(Exercise exercise) {
    List<Boolean> outcomes = doneBySlug.getOrDefault(exercise.slug(), List.of(true));
    return (double) outcomes.stream().filter(done -> done).count() / outcomes.size();
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return doneBySlug.containsKey(exercise.slug()) && shareDone(exercise) == 1
        ? Optional.of(new Inclusion("COMPLETED_BEFORE", "you did it each time lately"))
        : Optional.empty();
  }
}
