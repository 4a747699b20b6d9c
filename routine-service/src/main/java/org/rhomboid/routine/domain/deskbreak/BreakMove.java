package org.rhomboid.routine.domain.deskbreak;

import java.util.List;
import java.util.Objects;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.Timing;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * One exercise of a desk break.
 *
 * @param revision the one it was planned with
 * @param seconds what it takes, setting up included
 * @param targets the primary one first
 * @param because why it is in, and in this form; may speak of pain, so it is for the member alone
 */
public record BreakMove(
    String slug,
    String name,
    Layer layer,
    int revision,
    Dose dose,
    int seconds,
    Kind kind,
    List<String> targets,
    List<Reason> because) {

  public BreakMove {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(dose);
    targets = List.copyOf(targets);
    because = List.copyOf(because);
  }

  /** The seconds that count for the weekly aims: without setting up and the rests between sets. */
  public int activeSeconds() {
    return seconds - Timing.SETUP - (dose.sets() - 1) * dose.restSeconds();
  }
}
