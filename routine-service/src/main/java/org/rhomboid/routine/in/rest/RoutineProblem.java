package org.rhomboid.routine.in.rest;

import org.rhomboid.kit.problem.ProblemType;

/** The problems that only a routine can have. */
public enum RoutineProblem implements ProblemType {
  PROFILE_REQUIRED("profile-required", 409, "A plan needs a profile first"),
  SAFETY_HOLD("safety-hold", 409, "A safety hold is open"),
  SAFETY_UNKNOWN("safety-unknown", 503, "Whether a safety hold is open is not known"),
  TOO_MANY_CALENDAR_LINKS(
      "too-many-calendar-links", 409, "You have as many calendar links as there may be"),
  SESSION_OVER("session-over", 409, "The session can no longer be changed"),
  NOT_UNDONE("not-undone", 409, "The change cannot be undone"),
  CATALOG_NOT_READY("catalog-not-ready", 503, "The exercises have not arrived yet");

  private final String slug;
  private final int status;
  private final String title;

  RoutineProblem(String slug, int status, String title) {
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
