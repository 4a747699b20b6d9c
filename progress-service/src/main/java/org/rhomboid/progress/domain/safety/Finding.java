package org.rhomboid.progress.domain.safety;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * Something a report raised that a professional should see: no diagnosis, a reason to ask one. Health data.
 *
 * @param id made of the report and a number, so that the same decision taken again names the same finding. Not of the
 *     code: ids are told to whom the symptom is not, and who knows the report could try one code after the other
 * @param code a red flag of {@link Symptoms}, {@link StrongPain#CODE} or {@link PainTrend#CODE}
 * @param holds whether plans stop until it has been cleared; what does not hold is advice
 * @param raisedAt the server's time when it was raised, not the report's
 * @param raisedBy the report that raised it
 */
public record Finding(
    UUID id, String code, Urgency urgency, boolean holds, Instant raisedAt, UUID raisedBy) {

  /** The most urgent first. */
  static final Comparator<Finding> MOST_URGENT_FIRST =
      Comparator.comparing(Finding::urgency)
          .thenComparing(Finding::raisedAt)
          .thenComparing(Finding::code);

  public Finding {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(raisedAt, "raisedAt");
    Objects.requireNonNull(raisedBy, "raisedBy");
  }

  /** @param number how many were raised before it by what was told together with the report */
  static Finding of(UUID report, int number, String code, Urgency urgency, Instant now) {
    byte[] name = (report + "/" + number).getBytes(StandardCharsets.UTF_8);
    return new Finding(UUID.nameUUIDFromBytes(name), code, urgency, urgency.holds(), now, report);
  }

  boolean isOf(String other) {
    return code.equals(other);
  }

  /** Without its code, which is a symptom: health data must not reach a log by accident. */
  @Override
  public String toString() {
    return "Finding[" + id + "]";
  }
}
