package org.rhomboid.gateway.in.rest.forwarding;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;
import static org.rhomboid.gateway.in.rest.forwarding.Upstream.CATALOG;
import static org.rhomboid.gateway.in.rest.forwarding.Upstream.PROGRESS;
import static org.rhomboid.gateway.in.rest.forwarding.Upstream.ROUTINE;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;

/** Every path under {@code /api/v1}, who answers it and by which methods. What is not here does not exist. */
final class PublicPaths {

  static final String PREFIX = "/api/v1";

  static final List<PublicPath> ALL =
      List.of(
          forwarded(CATALOG, "/exercises", GET),
          forwardedBatch(CATALOG, "/exercises/import", POST),
          forwarded(CATALOG, "/exercises/export", GET),
          forwarded(CATALOG, "/exercises/{slug}", GET, PUT, DELETE),
          forwarded(CATALOG, "/exercises/{slug}/overlay", DELETE),
          forwarded(CATALOG, "/exercises/{slug}/revisions", GET),
          forwarded(CATALOG, "/exercises/{slug}/revisions/{number}", GET),
          forwarded(CATALOG, "/guidance/tips", GET),
          forwarded(CATALOG, "/guidance/session-rules", GET),
          forwarded(CATALOG, "/guidance/causes", GET),
          forwarded(CATALOG, "/guidance/conditions", GET),
          forwarded(CATALOG, "/guidance/risk-factors", GET),
          forwarded(CATALOG, "/guidance/symptoms", GET),
          forwarded(CATALOG, "/guidance/red-flags", GET),
          forwarded(CATALOG, "/guidance/care", GET),
          forwarded(CATALOG, "/vocabulary", GET),
          forwarded(CATALOG, "/exercises/{slug}/substitutes", GET),
          forwarded(ROUTINE, "/profile", GET, PUT),
          forwardedOnce(ROUTINE, "/plans", GET, POST),
          forwarded(ROUTINE, "/plans/current", GET),
          forwarded(ROUTINE, "/plans/current/move", POST),
          forwarded(ROUTINE, "/plans/current/swap", POST),
          forwarded(ROUTINE, "/plans/current/changes", GET),
          forwarded(ROUTINE, "/plans/current/changes/{id}/undo", POST),
          forwardedOnce(ROUTINE, "/plans/simulate", POST),
          forwarded(ROUTINE, "/plans/{id}", GET),
          forwarded(ROUTINE, "/breaks", GET),
          forwardedOnce(ROUTINE, "/breaks/busy", GET, POST),
          forwardedOnce(ROUTINE, "/breaks/{id}/done", POST),
          forwarded(ROUTINE, "/breaks/{id}/later", POST),
          forwardedOnce(ROUTINE, "/breaks/{id}/skip", POST),
          forwarded(ROUTINE, "/calendar-links", GET, POST),
          forwarded(ROUTINE, "/calendar-links/{id}", DELETE),
          forwardedOpen(ROUTINE, "/calendar/{secret}.ics", GET),
          forwarded(ROUTINE, "/organization/templates", GET),
          forwarded(ROUTINE, "/organization/templates/{name}", GET, PUT, DELETE),
          forwardedOnce(ROUTINE, "/organization/templates/{name}/enrolments", GET, POST),
          forwarded(ROUTINE, "/organization/templates/{name}/enrolments/{memberId}", DELETE),
          forwardedOnce(PROGRESS, "/sessions", GET, POST),
          forwardedBatchOnce(PROGRESS, "/sessions/batch", POST),
          forwarded(PROGRESS, "/sessions/{id}", GET, DELETE),
          forwarded(PROGRESS, "/streak", GET),
          forwarded(PROGRESS, "/streak/explanation", GET),
          forwardedOnce(PROGRESS, "/check-ins", GET, POST),
          forwarded(PROGRESS, "/check-ins/{id}", GET),
          forwardedOnce(PROGRESS, "/pauses", GET, POST),
          forwarded(PROGRESS, "/pauses/{id}", DELETE),
          forwarded(PROGRESS, "/progress", GET),
          forwarded(PROGRESS, "/safety", GET),
          forwarded(PROGRESS, "/safety/clearance", POST),
          forwarded(PROGRESS, "/safety/findings/{id}", DELETE),
          forwarded(PROGRESS, "/members/{memberId}/safety/clearance", POST),
          forwarded(PROGRESS, "/organization/settings", GET, PUT),
          forwarded(PROGRESS, "/organization/audit", GET),
          forwarded(PROGRESS, "/cohort", GET),
          forwarded(PROGRESS, "/me", DELETE),
          forwarded(PROGRESS, "/me/export", GET),
          forwarded(PROGRESS, "/me/consents", GET),
          forwarded(PROGRESS, "/me/consents/health-data", PUT),
          forwarded(PROGRESS, "/erasures/{id}", GET),
          own("/today", GET));

  private static final PathTree TREE = PathTree.of(ALL);

  private PublicPaths() {}

  /** @param rawPath the path as it was sent, {@code /api/v1} included, not decoded */
  static Optional<PublicPath> find(String rawPath) {
    int first = PREFIX.length() + 1;
    return rawPath.startsWith(PREFIX + "/")
        ? Optional.ofNullable(TREE.find(rawPath, first))
        : Optional.empty();
  }

  private static PublicPath forwarded(Upstream owner, String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), owner, false, false, false);
  }

  /** Its {@code POST} has an id of the client's, says all there is to know, or stores nothing: asked twice, it is done once. */
  private static PublicPath forwardedOnce(Upstream owner, String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), owner, false, false, true);
  }

  /** Calendar programs send no token. */
  private static PublicPath forwardedOpen(Upstream owner, String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), owner, false, true, false);
  }

  private static PublicPath forwardedBatch(Upstream owner, String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), owner, true, false, false);
  }

  private static PublicPath forwardedBatchOnce(
      Upstream owner, String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), owner, true, false, true);
  }

  private static PublicPath own(String template, HttpMethod... methods) {
    return new PublicPath(PathTemplate.of(template), List.of(methods), null, false, false, false);
  }
}
