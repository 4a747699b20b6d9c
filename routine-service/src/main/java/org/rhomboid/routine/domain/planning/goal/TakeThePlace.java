package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: what the member's answers put in another exercise's place is in. */
final class TakeThePlace implements WishGoal {

  private final Map<String, Prescription> prescribed;
  private final List<String> substitutes;

  TakeThePlace(List<Exercise> admitted, Map<String, Prescription> prescribed) {
    this.prescribed = prescribed;
    substitutes =
        prescribed.isEmpty()
            ? List.of()
            : admitted.stream()
                .map(Exercise::slug)
                .filter(slug -> replaced(slug).isPresent())
                .toList();
  }

  @Override
  public int weight() {
    return 15;
  }

  @Override
  public List<String> wished() {
    return substitutes;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return replaced(exercise.slug())
        .map(slug -> new Inclusion("TAKES_THE_PLACE", "in place of " + Vocabulary.spoken(slug)));
  }

  private Optional<String> replaced(String slug) {
    return Optional.ofNullable(prescribed.get(slug)).flatMap(Prescription::insteadOf);
  }
}
