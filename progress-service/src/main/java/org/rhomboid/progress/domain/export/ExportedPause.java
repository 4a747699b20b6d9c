package org.rhomboid.progress.domain.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pause that the member made.
 *
 * @param from the first date
 * @param to the last date; null while it is open-ended
 * @param reason the member's own words, or null
 */
public record ExportedPause(
    UUID id, LocalDate from, LocalDate to, String reason, Instant createdAt) {}
