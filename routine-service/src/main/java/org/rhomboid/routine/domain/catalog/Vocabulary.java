package org.rhomboid.routine.domain.catalog;

import java.util.List;

/**
 * The closed kebab-case vocabularies, in the order in which they are shown. Lists, not sets: what
 * iterates over them must come out the same on every run.
 */
public final class Vocabulary {

  /** A condition that no profile declares: it is reported by check-in, where it opens a hold. */
  public static final String SERIOUS_INJURY = "serious-injury";

  /** Starts every exercise at its lowest dose. */
  public static final String FIBROMYALGIA = "fibromyalgia";

  /** Blocks every exercise that needs balance. */
  public static final String BALANCE_PROBLEM = "balance-problem";

  public static final List<String> KINDS = List.of("mobility", "stretch", "release", "strength");

  public static final List<String> PAIN_AREAS =
      List.of("neck", "shoulders", "upper-back", "middle-back");

  public static final List<String> CONDITIONS =
      List.of(
          "compression-fracture",
          "osteoporosis",
          "scoliosis",
          "arthritis",
          "osteoarthritis",
          FIBROMYALGIA,
          "herniated-disc",
          SERIOUS_INJURY,
          BALANCE_PROBLEM);

  public static final List<String> EQUIPMENT =
      List.of(
          "anchor",
          "chair",
          "doorway",
          "dumbbells",
          "exercise-ball",
          "foam-roller",
          "pillow",
          "resistance-band",
          "row-machine",
          "rowing-machine",
          "wall");

  /** The part of {@link #EQUIPMENT} that nobody carries outdoors. */
  public static final List<String> MACHINES = List.of("row-machine", "rowing-machine");

  public static final List<String> POSITIONS =
      List.of(
          "seated",
          "standing",
          "kneeling",
          "quadruped",
          "prone",
          "supine",
          "side-lying",
          "side-plank");

  /** The positions that lie on the back or on the side. */
  public static final List<String> LYING_ON_BACK_OR_SIDE = List.of("supine", "side-lying");

  public static final List<String> TARGETS =
      List.of(
          "abdominals",
          "ankles",
          "arms",
          "erector-spinae",
          "front-shoulders",
          "full-back",
          "hip-flexors",
          "hips",
          "latissimus-dorsi",
          "legs",
          "levator-scapulae",
          "lower-back",
          "middle-back",
          "middle-trapezius",
          "neck",
          "pectorals",
          "rear-shoulders",
          "rhomboids",
          "scapular-stabilisers",
          "shoulders",
          "side-body",
          "spinal-stabilisers",
          "thighs",
          "thoracic-spine",
          "upper-back",
          "upper-trapezius");

  private Vocabulary() {}

  /** A word as a person reads it: {@code foam-roller} is {@code foam roller}. */
  public static String spoken(String word) {
    return word.replace('-', ' ');
  }
}
