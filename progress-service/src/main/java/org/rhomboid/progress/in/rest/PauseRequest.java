package org.rhomboid.progress.in.rest;

import static org.rhomboid.progress.in.rest.SessionRequest.REQUIRED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.rhomboid.progress.domain.pause.MemberPause;

/**
 * A pause as a client asks for it.
 *
 * @param id UUIDv7 or v4, made by the client: sending the same pause again changes nothing
 * @param from the first date, the member's today or later
 * @param to the last date; absent: without an end
 * @param reason up to 200 characters, only ever shown to the member
 */
public record PauseRequest(
    @NotNull(message = REQUIRED) UUID id,
    @NotNull(message = REQUIRED) LocalDate from,
    LocalDate to,
    @Size(max = 200, message = "has at most 200 characters") String reason) {

  MemberPause toPause() {
    return new MemberPause(id, from, to, reason);
  }
}
