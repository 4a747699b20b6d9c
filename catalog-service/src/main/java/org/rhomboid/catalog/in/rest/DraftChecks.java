package org.rhomboid.catalog.in.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rhomboid.catalog.domain.Severity;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** What the constraints of single properties of a {@link DraftBody} cannot say. */
final class DraftChecks {

  private DraftChecks() {}

  /**
   * @throws ProblemException 422 {@code invalid-request}
   */
  static void check(DraftBody body) {
    List<Violation> violations = new ArrayList<>();
    if (body.dose() != null) {
      violations.addAll(body.dose().violations());
    }
    onceEach("/positions", body.positions(), violations);
    onceEach("/targets", body.targets(), violations);
    onceEach("/levels", body.levels(), violations);
    onceEach("/pairsWellWith", body.pairsWellWith(), violations);
    onceEach("/neverOn", body.neverOn(), violations);
    if (body.variants() != null) {
      onceEach(
          "/variants",
          body.variants().stream().map(DraftBody.VariantBody::slug).toList(),
          violations);
    }
    substituteOnlyOfBlock(body, violations);
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
  }

  private static void substituteOnlyOfBlock(DraftBody body, List<Violation> violations) {
    List<DraftBody.CautionBody> cautions = body.cautions() == null ? List.of() : body.cautions();
    for (int i = 0; i < cautions.size(); i++) {
      DraftBody.CautionBody caution = cautions.get(i);
      if (caution.substitute() != null && caution.severity() != Severity.BLOCK) {
        violations.add(
            new Violation("/cautions/" + i + "/substitute", "goes with the severity BLOCK only"));
      }
    }
  }

  private static void onceEach(String at, Collection<?> list, List<Violation> violations) {
    Set<Object> seen = new HashSet<>();
    int index = 0;
    for (Object element : list == null ? List.of() : list) {
      if (!seen.add(element)) {
        violations.add(new Violation(at + "/" + index, "stands there already"));
      }
      index++;
    }
  }
}
