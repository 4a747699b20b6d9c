package org.rhomboid.routine.domain.adaptation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.Verdict.Take;

/** The steps come across so far, those undone among them. */
final class StepLog {

  private final Set<UUID> undone;
  private final List<Step> steps = new ArrayList<>();

  StepLog(Set<UUID> undone) {
    this.undone = undone;
  }

  /** Whether the step counts: the member did not undo it. */
  boolean record(Signal signal, String slug, Take take) {
    UUID id = Step.id(signal.cause(), slug, take.code());
    boolean isUndone = undone.contains(id);
    steps.add(
        new Step(id, signal.date(), slug, take.code(), take.change(), take.because(), isUndone));
    return !isUndone;
  }

  /** By time. */
  List<Step> all() {
    return steps.stream().sorted(Comparator.comparing(Step::date)).toList();
  }
}
