package org.rhomboid.routine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.ExercisePublished.Dose;
import org.rhomboid.events.ExercisePublished.Unit;
import org.rhomboid.events.Layer;
import org.rhomboid.events.Range;

/** A dozen exercises, enough of each kind for a lawful week. */
final class PublishedLibrary {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Dose REPETITIONS =
      new Dose("001", null, range(2, 3), range(8, 12), null, Unit.REPS, false, null, null, null);
  private static final Dose HOLD =
      new Dose(
          "002", null, range(1, 3), null, range(15, 30), Unit.HOLD_SECONDS, true, null, null, null);

  static final List<ExercisePublished> ALL =
      List.of(
          exercise("arm-circle", "mobility", "shoulders", REPETITIONS),
          exercise("cat-cow", "mobility", "thoracic-spine", REPETITIONS),
          exercise("shoulder-roll", "mobility", "upper-trapezius", REPETITIONS),
          exercise("scapular-clock", "mobility", "scapular-stabilisers", REPETITIONS),
          exercise("rhomboid-stretch", "stretch", "rhomboids", HOLD),
          exercise("neck-side-tilt", "stretch", "neck", HOLD),
          exercise("doorway-chest-stretch", "stretch", "pectorals", HOLD),
          exercise("childs-pose", "stretch", "upper-back", HOLD),
          exercise("band-row", "strength", "rhomboids", REPETITIONS),
          exercise("wall-push-up", "strength", "pectorals", REPETITIONS),
          exercise("reverse-fly", "strength", "rear-shoulders", REPETITIONS),
          exercise("prone-back-extension", "strength", "erector-spinae", REPETITIONS));

  private PublishedLibrary() {}

  static String json(ExercisePublished exercise) {
    try {
      return JSON.writeValueAsString(exercise);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static ExercisePublished exercise(String slug, String kind, String target, Dose dose) {
    return of(slug, Layer.LIBRARY, kind, target, dose, ExercisePublished.State.PUBLISHED);
  }

  /** The same exercise as a tenant's overlay. */
  static ExercisePublished overlay(ExercisePublished of, ExercisePublished.State state) {
    return of(of.slug(), Layer.TENANT, of.kind(), of.targets().get(0), of.dose(), state);
  }

  private static ExercisePublished of(
      String slug,
      Layer layer,
      String kind,
      String target,
      Dose dose,
      ExercisePublished.State state) {
    return new ExercisePublished(
        slug,
        layer,
        1,
        slug.replace('-', ' '),
        List.of(),
        kind,
        null,
        List.of("standing"),
        new ExercisePublished.Equipment(List.of(), List.of()),
        List.of(target),
        true,
        false,
        List.of(),
        List.of(),
        List.of(),
        null,
        Map.of(),
        List.of(dose),
        dose,
        List.of("001", "004"),
        List.of(),
        List.of(),
        List.of(
            new ExercisePublished.Caution(
                "fibromyalgia", ExercisePublished.Severity.MODIFY, "start low", null)),
        new ExercisePublished.Ladder(List.of(), List.of(), List.of()),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        false,
        new ExercisePublished.Attribution("Rhomboid", "Apache-2.0", null, null, false),
        layer == Layer.LIBRARY
            ? ExercisePublished.Origin.LIBRARY
            : ExercisePublished.Origin.OVERLAY,
        state,
        1);
  }

  private static Range range(int min, int max) {
    return new Range(min, max);
  }
}
