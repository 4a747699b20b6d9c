package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.usecase.member.StoredPause;

/** A row of {@code pause}, as PostgreSQL writes and reads rows as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PauseRow(
    String tenantId,
    String memberId,
    UUID id,
    LocalDate fromDate,
    LocalDate toDate,
    String reason,
    Instant createdAt,
    String fingerprint) {

  static PauseRow of(Member member, StoredPause stored) {
    MemberPause pause = stored.pause();
    return new PauseRow(
        member.tenant().id(),
        member.id(),
        pause.id(),
        pause.from(),
        pause.to(),
        pause.reason(),
        stored.createdAt(),
        stored.fingerprint());
  }

  StoredPause toStored() {
    return new StoredPause(new MemberPause(id, fromDate, toDate, reason), createdAt, fingerprint);
  }
}
