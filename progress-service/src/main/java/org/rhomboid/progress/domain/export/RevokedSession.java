package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is left of a session that the member withdrew: the id stays taken, what was reported with it is gone.
 *
 * @param replacedBy the session that corrected it; null where it was only withdrawn
 */
public record RevokedSession(
    UUID id, Instant recordedAt, LocalDate practiceDay, Instant revokedAt, UUID replacedBy) {}
