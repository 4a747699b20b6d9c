package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the record of what administrators, coaches and analysts do, where the member did it or it concerned the member. Who else took part is not said: that
 * is another person.
 *
 * @param action such as {@code MEMBER_CLEARED}
 * @param byMember whether the member did it
 * @param aboutMember whether it concerned the member
 * @param roles of who did it
 * @param details never health data
 */
public record ExportedAuditEntry(
    UUID id,
    Instant at,
    String action,
    boolean byMember,
    boolean aboutMember,
    List<String> roles,
    Map<String, String> details) {

  public ExportedAuditEntry {
    roles = List.copyOf(roles);
    details = Map.copyOf(details);
  }
}
