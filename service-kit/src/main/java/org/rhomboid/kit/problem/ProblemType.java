package org.rhomboid.kit.problem;

/**
 * One entry of the closed catalogue of errors: implemented by enums only, {@link KitProblem} for what every service can say and one enum per service for
 * its own. A slug stands in one place; the reference page is generated from these.
 */
public interface ProblemType {

  /** kebab-case, unique over all services; the last segment of the document's {@code type}. */
  String slug();

  /** HTTP status, 400 to 599. */
  int status();

  /** What went wrong in general, the same for each occurrence. */
  String title();

  default ProblemException because(String detail) {
    return new ProblemException(Problem.of(this, detail));
  }
}
