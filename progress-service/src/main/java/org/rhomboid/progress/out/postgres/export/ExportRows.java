package org.rhomboid.progress.out.postgres.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.export.ExportedAuditEntry;
import org.rhomboid.progress.domain.export.ExportedCheckIn;
import org.rhomboid.progress.domain.export.ExportedCohortWeek;
import org.rhomboid.progress.domain.export.ExportedConsent;
import org.rhomboid.progress.domain.export.ExportedPause;
import org.rhomboid.progress.domain.export.ExportedPlanFact;
import org.rhomboid.progress.domain.export.ExportedSafetyEntry;
import org.rhomboid.progress.domain.export.ExportedSchedule;
import org.rhomboid.progress.domain.export.ExportedSession;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.domain.export.RevokedSession;

/** The answers of {@link ExportStatements} as what they are. */
@ApplicationScoped
class ExportRows {

  private final ObjectMapper mapper;
  private final ObjectReader session;

  ExportRows(ObjectMapper mapper) {
    this.mapper = mapper;
    this.session = mapper.readerFor(ExportedSession.class);
  }

  /**
   * @param unit may be null
   * @param others the row of everything but sessions
   */
  MemberExport export(Member member, Instant at, String unit, Row others, CompressedRows sessions) {
    Iterable<ExportedSession> unpacked = () -> sessions.stream().map(this::session).iterator();
    return new MemberExport(
        at,
        member.tenant().id(),
        member.id(),
        unit,
        others.getString("level"),
        unpacked,
        list(others, "revoked", RevokedSession.class),
        list(others, "check_ins", ExportedCheckIn.class),
        list(others, "pauses", ExportedPause.class),
        list(others, "schedules", ExportedSchedule.class),
        list(others, "plans", ExportedPlanFact.class),
        list(others, "safety", ExportedSafetyEntry.class),
        list(others, "consents", ExportedConsent.class),
        list(others, "audit", ExportedAuditEntry.class),
        list(others, "cohort_weeks", ExportedCohortWeek.class));
  }

  private ExportedSession session(String row) {
    try {
      return session.readValue(row);
    } catch (JsonProcessingException corrupt) {
      throw unreadable(corrupt);
    }
  }

  private <T> List<T> list(Row row, String column, Class<T> type) {
    String json = row.getString(column);
    JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
    try {
      return json == null ? List.of() : mapper.readValue(json, list);
    } catch (JsonProcessingException corrupt) {
      throw unreadable(corrupt);
    }
  }

  /** Without its cause, which could show what it could not read. */
  private static IllegalStateException unreadable(JsonProcessingException corrupt) {
    return new IllegalStateException(
        "a row holds what this service wrote: " + corrupt.getClass().getSimpleName());
  }
}
