package org.rhomboid.progress.domain.privacy;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that is recorded because it concerns others than the one who does it.
 *
 * @param subject the id of the member whom it concerns; null: nobody in particular
 * @param details never health data: see {@link AuditDetail}
 */
public record AuditedAction(
    AuditAction action, Instant at, String subject, Map<AuditDetail, String> details) {

  public AuditedAction {
    EnumMap<AuditDetail, String> copy = new EnumMap<>(AuditDetail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
  }

  public static AuditedAction of(AuditAction action, Instant at) {
    return new AuditedAction(action, at, null, Map.of());
  }

  /** The same, about this member. */
  public AuditedAction about(String memberId) {
    return new AuditedAction(action, at, memberId, details);
  }

  /** The same, with this beside it. */
  public AuditedAction with(AuditDetail detail, Object value) {
    Map<AuditDetail, String> more = new EnumMap<>(AuditDetail.class);
    more.putAll(details);
    more.put(detail, value.toString());
    return new AuditedAction(action, at, subject, more);
  }
}
