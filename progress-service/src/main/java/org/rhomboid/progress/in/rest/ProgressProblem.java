package org.rhomboid.progress.in.rest;

import org.rhomboid.kit.problem.ProblemType;

/** The problems that only progress can answer with. */
enum ProgressProblem implements ProblemType {
  SESSION_REVOKED("session-revoked", 409, "The session was withdrawn"),
  PAUSE_OVER("pause-over", 409, "The pause is over"),
  HOLD_NEEDS_CLEARANCE(
      "hold-needs-clearance", 409, "A hold ends by a professional's clearance only");

  private final String slug;
  private final int status;
  private final String title;

  ProgressProblem(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
