package org.rhomboid.progress.in.rest.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.usecase.privacy.AuditEntry;

/**
 * Something that an administrator, a coach or an analyst did. Whom it concerned is kept and not told: that somebody was cleared would tell of that member's health.
 *
 * @param actor the subject of the token; {@code erased} once that member is erased
 * @param roles in which it was done
 * @param details what was asked for or changed; never health data
 */
public record AuditEntryResponse(
    UUID id,
    Instant at,
    String actor,
    List<String> roles,
    AuditAction action,
    Map<String, String> details) {

  static AuditEntryResponse of(AuditEntry entry) {
    return new AuditEntryResponse(
        entry.id(), entry.at(), entry.actor(), entry.roles(), entry.action(), entry.details());
  }
}
