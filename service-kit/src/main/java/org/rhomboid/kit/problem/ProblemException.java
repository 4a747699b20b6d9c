package org.rhomboid.kit.problem;

import java.util.List;

/**
 * Carries a problem document out of the REST layer. Rules answer with values; only {@code in/rest} turns a refusal into one of these, so it has no stack
 * trace.
 */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.title(), null, false, false);
    this.problem = problem;
  }

  public static ProblemException invalid(List<Violation> violations) {
    return new ProblemException(Problem.invalid(violations));
  }

  public static ProblemException invalid(String pointer, String detail) {
    return invalid(List.of(new Violation(pointer, detail)));
  }

  public Problem problem() {
    return problem;
  }
}
