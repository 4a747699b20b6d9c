package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A session as the member's client tells it. Absent values are null; two sessions with the same content are equal,
 * which is what "the same body again" means.
 *
 * @param id made by the client
 * @param plannedSessionId the session of a plan that it carries out; null where it was not planned
 * @param replaces the id of the session that it corrects; null where it corrects none
 * @param startedAt when it began
 * @param completedAt when it ended
 * @param zone where the member was
 * @param items its exercises, in order
 * @param painBefore pain before it, 0 to 10 (numeric rating scale). Health data, as the following
 * @param painAfter pain after it, 0 to 10
 * @param symptoms words of the closed vocabulary of symptoms
 * @param note the member's own words
 */
public record PerformedSession(
    UUID id,
    UUID plannedSessionId,
    UUID replaces,
    Instant startedAt,
    Instant completedAt,
    ZoneId zone,
    List<PerformedItem> items,
    Integer painBefore,
    Integer painAfter,
    Set<String> symptoms,
    String note) {

  public PerformedSession {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(zone, "zone");
    items = List.copyOf(items);
    symptoms = Set.copyOf(symptoms);
  }

  /** Without its content: a session carries health data, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "PerformedSession[" + id + "]";
  }
}
