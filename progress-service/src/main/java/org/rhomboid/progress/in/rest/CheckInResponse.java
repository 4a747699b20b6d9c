package org.rhomboid.progress.in.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;

/**
 * A recorded check-in.
 *
 * @param zone IANA time zone it was made in
 * @param pain 0 to 10, or null
 * @param recordedAt when the server accepted it
 * @param day the member's date it belongs to
 */
public record CheckInResponse(
    UUID id,
    Instant at,
    String zone,
    CheckInRequest.Kind kind,
    UUID sessionId,
    Integer pain,
    List<String> symptoms,
    String note,
    Instant recordedAt,
    LocalDate day) {

  static CheckInResponse of(RecordedCheckIn recorded) {
    CheckIn checkIn = recorded.checkIn();
    return new CheckInResponse(
        checkIn.id(),
        checkIn.at(),
        checkIn.zone().getId(),
        CheckInRequest.Kind.valueOf(checkIn.kind().name()),
        checkIn.sessionId(),
        checkIn.pain(),
        checkIn.symptoms().stream().sorted().toList(),
        checkIn.note(),
        recorded.recordedAt(),
        recorded.day());
  }
}
