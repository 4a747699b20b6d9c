package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.ReportKind;
import org.rhomboid.progress.usecase.member.StoredCheckIn;

/** A row of {@code check_in}, as PostgreSQL writes and reads rows as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CheckInRow(
    String tenantId,
    String memberId,
    UUID id,
    ReportKind kind,
    Instant at,
    String zone,
    LocalDate day,
    UUID sessionId,
    Integer pain,
    List<String> symptoms,
    String note,
    Instant recordedAt,
    String fingerprint) {

  static CheckInRow of(Member member, StoredCheckIn stored) {
    CheckIn checkIn = stored.checkIn().checkIn();
    return new CheckInRow(
        member.tenant().id(),
        member.id(),
        checkIn.id(),
        checkIn.kind(),
        checkIn.at(),
        checkIn.zone().getId(),
        stored.checkIn().day(),
        checkIn.sessionId(),
        checkIn.pain(),
        checkIn.symptoms().stream().sorted().toList(),
        checkIn.note(),
        stored.checkIn().recordedAt(),
        stored.fingerprint());
  }

  StoredCheckIn toStored() {
    CheckIn checkIn =
        new CheckIn(id, at, ZoneId.of(zone), kind, sessionId, pain, Set.copyOf(symptoms), note);
    return new StoredCheckIn(new RecordedCheckIn(checkIn, recordedAt, day), fingerprint);
  }
}
