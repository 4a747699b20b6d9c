package org.rhomboid.progress.in.rest;

import java.util.List;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;
import org.rhomboid.progress.domain.session.Refusal;

/** Refusals that more than one resource can come to, as problems. */
final class Refusals {

  private Refusals() {}

  static ProblemException invalid(List<Refusal> refusals) {
    return ProblemException.invalid(
        refusals.stream()
            .map(refusal -> new Violation(refusal.pointer(), refusal.detail()))
            .toList());
  }

  static ProblemException idReused(String thing) {
    return KitProblem.ID_REUSED.because("send the other " + thing + " with an id of its own");
  }

  static ProblemException memberErased() {
    return KitProblem.MEMBER_ERASED.because(
        "nothing is taken for 30 days after it; then the member may start anew");
  }
}
