package org.rhomboid.gateway.in.rest.cors;

import org.rhomboid.kit.problem.ProblemType;

/** What is answered to a page of elsewhere. */
enum OriginProblem implements ProblemType {
  ORIGIN_NOT_ALLOWED("origin-not-allowed", 403, "Pages of this origin may not do this");

  private final String slug;
  private final int status;
  private final String title;

  OriginProblem(String slug, int status, String title) {
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
