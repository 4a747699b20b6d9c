package org.rhomboid.gateway.in.rest;

import org.rhomboid.kit.problem.ProblemType;

/** The problems that only the gateway can answer with. */
public enum GatewayProblem implements ProblemType {
  ORIGIN_NOT_ALLOWED("origin-not-allowed", 403, "Pages of this origin may not do this"),
  REQUEST_TIMEOUT("request-timeout", 408, "The body did not arrive in time"),
  RATE_LIMITED("rate-limited", 429, "Too many requests"),
  TOO_MANY_STREAMS("too-many-streams", 429, "As many streams are open as one member may have"),
  LIVE_UNAVAILABLE("live-unavailable", 503, "No stream can be opened at the moment"),
  UPSTREAM_UNAVAILABLE(
      "upstream-unavailable", 503, "The service behind this path cannot be reached"),
  UPSTREAM_TIMEOUT("upstream-timeout", 504, "The service behind this path did not answer in time");

  private final String slug;
  private final int status;
  private final String title;

  GatewayProblem(String slug, int status, String title) {
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
