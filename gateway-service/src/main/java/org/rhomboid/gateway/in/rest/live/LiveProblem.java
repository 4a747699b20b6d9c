package org.rhomboid.gateway.in.rest.live;

import org.rhomboid.kit.problem.ProblemType;

/** The problems that only {@code /live} can answer with. */
enum LiveProblem implements ProblemType {
  TOO_MANY_STREAMS("too-many-streams", 429, "As many streams are open as one member may have"),
  LIVE_UNAVAILABLE("live-unavailable", 503, "No stream can be opened at the moment");

  private final String slug;
  private final int status;
  private final String title;

  LiveProblem(String slug, int status, String title) {
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
