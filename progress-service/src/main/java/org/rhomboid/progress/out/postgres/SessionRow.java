package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.usecase.member.StoredSession;

/** A row of {@code session}, as PostgreSQL writes and reads rows as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SessionRow(
    String tenantId,
    String memberId,
    UUID id,
    UUID plannedSessionId,
    UUID replaces,
    Instant startedAt,
    Instant completedAt,
    Instant recordedAt,
    String zone,
    LocalDate practiceDay,
    boolean late,
    List<ItemColumn> items,
    Integer painBefore,
    Integer painAfter,
    List<String> symptoms,
    String note,
    String fingerprint,
    boolean counted,
    Map<String, Integer> byTarget,
    Instant revokedAt,
    UUID replacedBy) {

  static SessionRow of(Member member, StoredSession stored) {
    RecordedSession recorded = stored.session();
    PerformedSession session = recorded.session();
    return new SessionRow(
        member.tenant().id(),
        member.id(),
        session.id(),
        session.plannedSessionId(),
        session.replaces(),
        session.startedAt(),
        session.completedAt(),
        recorded.recordedAt(),
        session.zone().getId(),
        recorded.practiceDay(),
        recorded.late(),
        session.items().stream().map(ItemColumn::of).toList(),
        session.painBefore(),
        session.painAfter(),
        session.symptoms().stream().sorted().toList(),
        session.note(),
        stored.fingerprint(),
        stored.counted(),
        stored.secondsByTarget(),
        stored.revokedAt(),
        null);
  }

  StoredSession toStored() {
    PerformedSession session =
        new PerformedSession(
            id,
            plannedSessionId,
            replaces,
            startedAt,
            completedAt,
            ZoneId.of(zone),
            items.stream().map(ItemColumn::toItem).toList(),
            painBefore,
            painAfter,
            Set.copyOf(symptoms),
            note);
    return new StoredSession(
        new RecordedSession(session, recordedAt, practiceDay, late),
        fingerprint,
        counted,
        byTarget,
        revokedAt);
  }
}
