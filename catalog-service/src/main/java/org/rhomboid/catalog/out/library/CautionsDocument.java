package org.rhomboid.catalog.out.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.EffectiveCautions;
import org.rhomboid.catalog.domain.Severity;

/**
 * {@code library/cautions.yaml}.
 *
 * @param everyExercise what holds for each exercise beside its own
 * @param exercises by slug; an empty list says reviewed, nothing of its own
 */
record CautionsDocument(
    ReviewDocument review,
    List<CautionDocument> everyExercise,
    Map<String, List<CautionDocument>> exercises) {

  record CautionDocument(String condition, Severity severity, String reason, String substitute) {
    Caution toCaution() {
      return new Caution(condition, severity, reason, Optional.ofNullable(substitute));
    }
  }

  List<Caution> ofEveryExercise() {
    return cautions(everyExercise);
  }

  List<Caution> of(String slug) {
    return EffectiveCautions.of(
        cautions(Shipped.entry(exercises, slug, "cautions")), cautions(everyExercise));
  }

  private static List<Caution> cautions(List<CautionDocument> documents) {
    return documents.stream().map(CautionDocument::toCaution).toList();
  }
}
