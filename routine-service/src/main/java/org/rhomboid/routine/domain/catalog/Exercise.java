package org.rhomboid.routine.domain.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exercise as the planner needs it.
 *
 * @param slug its identity within a catalog
 * @param revision the immutable state that a plan names, from 1
 * @param positions words of {@link Vocabulary#POSITIONS}; one of them is enough to do it
 * @param targets words of {@link Vocabulary#TARGETS}, the primary one first
 * @param desk whether it can be done at a desk, in office clothes
 * @param levels the levels it is meant for, as kebab-case words; empty: all
 * @param dose the effective dose; empty where neither a source nor we state one
 * @param sources how many articles name it, from 0
 * @param easier slugs of the next easier rungs of its ladder
 * @param harder slugs of the next harder rungs of its ladder
 */
public record Exercise(
    String slug,
    Layer layer,
    int revision,
    String name,
    Kind kind,
    List<String> positions,
    Equipment equipment,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<String> levels,
    Optional<EffectiveDose> dose,
    List<Caution> cautions,
    int sources,
    List<String> easier,
    List<String> harder) {

  public Exercise {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(equipment);
    Objects.requireNonNull(dose);
    positions = List.copyOf(positions);
    targets = List.copyOf(targets);
    levels = List.copyOf(levels);
    cautions = List.copyOf(cautions);
    easier = List.copyOf(easier);
    harder = List.copyOf(harder);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The first target; empty where the exercise names none. */
  public Optional<String> primaryTarget() {
    return targets.stream().findFirst();
  }

  /** What rule 5 lets rest a day: the primary target, of a strength exercise only. */
  public Optional<String> strengthTarget() {
    return is(Kind.STRENGTH) ? primaryTarget() : Optional.empty();
  }

  public boolean sharesATargetWith(Exercise other) {
    return !Collections.disjoint(targets, other.targets);
  }
}
