package org.rhomboid.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code /problems/<slug>}, relative to the API's origin
 * @param instance the path that was asked for, filled in when the answer is written
 * @param errors for invalid input: every violation found, not only the first
 * @param retryAfterSeconds when trying again may help: also sent as {@code Retry-After}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Violation> errors,
    Integer retryAfterSeconds) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(ProblemType type, String detail) {
    return new Problem(
        "/problems/" + type.slug(), type.title(), type.status(), detail, null, List.of(), null);
  }

  public static Problem invalid(List<Violation> violations) {
    String detail =
        violations.size() == 1 ? "1 rule is broken" : violations.size() + " rules are broken";
    return of(KitProblem.INVALID_REQUEST, detail).with(violations);
  }

  public Problem with(List<Violation> violations) {
    return new Problem(
        type, title, status, detail, instance, List.copyOf(violations), retryAfterSeconds);
  }

  public Problem at(String path) {
    return new Problem(type, title, status, detail, path, errors, retryAfterSeconds);
  }

  public Problem retryAfter(int seconds) {
    return new Problem(type, title, status, detail, instance, errors, seconds);
  }
}
