package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.rhomboid.progress.usecase.member.StoredPause;

/**
 * A pause.
 *
 * @param to the last date; null while it has no end
 */
public record PauseResponse(
    UUID id, LocalDate from, LocalDate to, String reason, Instant createdAt) {

  static PauseResponse of(StoredPause stored) {
    return new PauseResponse(
        stored.pause().id(),
        stored.pause().from(),
        stored.pause().to(),
        stored.pause().reason(),
        stored.createdAt());
  }
}
