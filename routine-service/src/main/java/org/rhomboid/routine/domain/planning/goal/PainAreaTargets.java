package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Map;

/**
 * Which targets a pain area calls for: what hurts, and what is tight or weak where it does. Ours,
 * from general exercise knowledge; no article lists them.
 */
final class PainAreaTargets {

  /** Who names no pain area cares for the upper back. */
  static final String DEFAULT_AREA = "upper-back";

  private static final Map<String, List<String>> BY_AREA =
      Map.of(
          "neck",
          List.of("neck", "upper-trapezius", "levator-scapulae", "scapular-stabilisers"),
          "shoulders",
          List.of(
              "shoulders",
              "front-shoulders",
              "rear-shoulders",
              "upper-trapezius",
              "pectorals",
              "scapular-stabilisers"),
          "upper-back",
          List.of(
              "upper-back",
              "rhomboids",
              "middle-trapezius",
              "thoracic-spine",
              "scapular-stabilisers",
              "pectorals"),
          "middle-back",
          List.of(
              "middle-back", "thoracic-spine", "rhomboids", "latissimus-dorsi", "erector-spinae"));

  private PainAreaTargets() {}

  /** The targets of an area, what hurts first; empty for an unknown one. */
  static List<String> of(String area) {
    return BY_AREA.getOrDefault(area, List.of());
  }
}
