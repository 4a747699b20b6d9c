package org.rhomboid.gateway.in.rest.forwarding;

import org.rhomboid.kit.problem.ProblemType;

/** The problems that only the gateway can answer with. */
enum GatewayProblem implements ProblemType {
  REQUEST_TIMEOUT("request-timeout", 408, "The body did not arrive in time"),
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
