package org.rhomboid.progress.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.member.MemberChange;
import org.rhomboid.progress.usecase.member.Write;

/** What a change writes, as the rows of each part of its statement. */
@ApplicationScoped
class ChangeRows {

  private final Columns columns;

  ChangeRows(Columns columns) {
    this.columns = columns;
  }

  /** Each part's rows as a JSON array; no entry for a part that has none. */
  EnumMap<Part, String> of(Member member, MemberChange change) {
    EnumMap<Part, List<Object>> rows = new EnumMap<>(Part.class);
    change.writes().forEach(write -> add(rows, member, write));
    if (change.isDueChanged()) {
      add(rows, Part.DUE, new Due(change.dueAt(), change.dueRead()));
    }
    EnumMap<Part, String> written = new EnumMap<>(Part.class);
    rows.forEach((part, ofPart) -> written.put(part, columns.rows(ofPart)));
    return written;
  }

  private static void add(Map<Part, List<Object>> rows, Member member, Write write) {
    if (write instanceof Write.AddSession add) {
      add(rows, Part.SESSIONS, SessionRow.of(member, add.session()));
    } else if (write instanceof Write.RevokeSession revoke) {
      add(rows, Part.REVOKED_SESSIONS, new Revoked(revoke.id(), revoke.at(), revoke.replacedBy()));
    } else if (write instanceof Write.AddCheckIn add) {
      add(rows, Part.CHECK_INS, CheckInRow.of(member, add.checkIn()));
    } else if (write instanceof Write.AddSafetyRecord add) {
      add(rows, Part.SAFETY_RECORDS, SafetyRecordRow.of(member, add.entry()));
    } else if (write instanceof Write.KeepPause keep) {
      add(rows, Part.PAUSES, PauseRow.of(member, keep.pause()));
    } else if (write instanceof Write.RemovePause remove) {
      add(rows, Part.REMOVED_PAUSES, new Removed(remove.pause().id()));
    } else {
      addOfDays(rows, member, write);
    }
  }

  private static void addOfDays(Map<Part, List<Object>> rows, Member member, Write write) {
    if (write instanceof Write.AddToDay add) {
      add(rows, Part.ADDED_TO_DAYS, MemberDayRow.of(member, add.day(), column(add.before())));
    } else if (write instanceof Write.ReplaceDay replace) {
      add(
          rows,
          Part.REPLACED_DAYS,
          MemberDayRow.of(member, replace.day(), column(replace.before())));
    } else if (write instanceof Write.MoveCheckpoints move) {
      move.before()
          .forEach(
              (day, before) -> add(rows, Part.CHECKPOINTS, new Checkpoint(day, column(before))));
    } else if (write instanceof Write.KeepSchedules keep) {
      add(rows, Part.SCHEDULES, SchedulesRow.of(keep));
    } else if (write instanceof Write.AddPlanFact add) {
      add(rows, Part.PLAN_FACTS, PlanFactRow.of(add.fact()));
    } else if (write instanceof Write.AddAudit add) {
      add(rows, Part.AUDIT, AuditRow.of(add.actor(), add.what()));
    }
  }

  private static void add(Map<Part, List<Object>> rows, Part part, Object row) {
    rows.computeIfAbsent(part, it -> new ArrayList<>()).add(row);
  }

  private static StreakColumn column(StreakState state) {
    return state == null ? null : StreakColumn.of(state);
  }

  private record Revoked(UUID id, Instant at, UUID replaced_by) {}

  private record Removed(UUID id) {}

  private record Checkpoint(LocalDate day, StreakColumn before) {}

  private record Due(Instant due_at, Instant read_at) {}
}
