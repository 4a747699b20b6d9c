package org.rhomboid.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code /problems/<slug>}, relative to the API's origin
 * @param instance the path that was asked for, filled in when the answer is written
 * @param errors for invalid input: every violation found, not only the first
 * @param retryAfterSeconds when trying again may help: also sent as {@code Retry-After}
 * @param extensions members that only one type of problem has (RFC 9457, 3.2): they stand beside the others, in the order of their names
 * @param language of what the extensions tell a person, a BCP 47 tag: not a member, sent as {@code Content-Language}; null where nothing is told in one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Violation> errors,
    Integer retryAfterSeconds,
    @JsonAnyGetter Map<String, Object> extensions,
    @JsonIgnore String language) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(ProblemType type, String detail) {
    return new Problem(
        "/problems/" + type.slug(),
        type.title(),
        type.status(),
        detail,
        null,
        List.of(),
        null,
        Map.of(),
        null);
  }

  public static Problem invalid(List<Violation> violations) {
    String detail =
        violations.size() == 1 ? "1 rule is broken" : violations.size() + " rules are broken";
    return of(KitProblem.INVALID_REQUEST, detail).with(violations);
  }

  public Problem with(List<Violation> violations) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        List.copyOf(violations),
        retryAfterSeconds,
        extensions,
        language);
  }

  /** @param member none of those that every problem has */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new TreeMap<>(extensions);
    more.put(member, value);
    return new Problem(
        type, title, status, detail, instance, errors, retryAfterSeconds, more, language);
  }

  /** @param tag the language that the extensions are in */
  public Problem in(String tag) {
    return new Problem(
        type, title, status, detail, instance, errors, retryAfterSeconds, extensions, tag);
  }

  public Problem at(String path) {
    return new Problem(
        type, title, status, detail, path, errors, retryAfterSeconds, extensions, language);
  }

  public Problem retryAfter(int seconds) {
    return new Problem(
        type, title, status, detail, instance, errors, seconds, extensions, language);
  }
}
