package org.rhomboid.gateway.in.rest.limit;

import org.rhomboid.kit.problem.ProblemType;

/** What is answered to whoever asks for too much. */
enum LimitProblem implements ProblemType {
  RATE_LIMITED("rate-limited", 429, "Too many requests");

  private final String slug;
  private final int status;
  private final String title;

  LimitProblem(String slug, int status, String title) {
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
