package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.safety.Urgency;
import org.rhomboid.progress.usecase.member.SafetyRecord;

/** A row of {@code safety_record}, as PostgreSQL writes and reads rows as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SafetyRecordRow(
    String tenantId,
    String memberId,
    UUID id,
    Instant at,
    SafetyRecord.Kind kind,
    UUID findingId,
    String code,
    Urgency urgency,
    String actor,
    String note) {

  static SafetyRecordRow of(Member member, SafetyRecord entry) {
    return new SafetyRecordRow(
        member.tenant().id(),
        member.id(),
        entry.id(),
        entry.at(),
        entry.kind(),
        entry.finding().id(),
        entry.finding().code(),
        entry.finding().urgency(),
        entry.actor(),
        entry.note());
  }
}
