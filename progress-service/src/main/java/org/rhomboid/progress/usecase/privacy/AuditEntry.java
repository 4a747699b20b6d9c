package org.rhomboid.progress.usecase.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.progress.domain.privacy.AuditAction;

/**
 * One line of the record.
 *
 * @param id UUIDv7
 * @param actor the id of who did it, or {@link #ERASED}
 * @param roles in which it was done
 * @param subject the id of the member whom it concerned, {@link #ERASED}, or null
 * @param details beside it, by the names of {@link org.rhomboid.progress.domain.privacy.AuditDetail}
 */
public record AuditEntry(
    UUID id,
    Instant at,
    String actor,
    List<String> roles,
    AuditAction action,
    String subject,
    Map<String, String> details) {

  /** Stands for a member who was erased. */
  public static final String ERASED = "erased";
}
