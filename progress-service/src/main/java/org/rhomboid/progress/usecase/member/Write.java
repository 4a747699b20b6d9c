package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.domain.streak.PlanFact;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.privacy.Actor;

/** One thing that a change writes beside the member's own row and its events. */
public sealed interface Write {

  record AddSession(StoredSession session) implements Write {}

  /**
   * The session is withdrawn: what was reported with it goes, its id stays taken.
   *
   * @param replacedBy null where no other corrects it
   */
  record RevokeSession(UUID id, Instant at, UUID replacedBy) implements Write {}

  record AddCheckIn(StoredCheckIn checkIn) implements Write {}

  /**
   * Adds to a date.
   *
   * @param before the streak before the date; kept where the date had no session that counts. Null where it has not changed
   */
  record AddToDay(MemberDay day, StreakState before) implements Write {}

  /**
   * Puts a rebuilt date in the place of the one that is kept.
   *
   * @param before the streak before the date; null where the date has no session that counts
   */
  record ReplaceDay(MemberDay day, StreakState before) implements Write {}

  /** New checkpoints of dates that are themselves as they were. */
  record MoveCheckpoints(SortedMap<LocalDate, StreakState> before) implements Write {}

  /** Adds a pause, or changes its last date. */
  record KeepPause(StoredPause pause) implements Write {}

  record RemovePause(MemberPause pause) implements Write {}

  /** @param level the training level that the profile states; null where it is not known */
  record KeepSchedules(long sequence, String level, List<PublishedSchedule> schedules)
      implements Write {}

  record AddPlanFact(PlanFact fact) implements Write {}

  record AddSafetyRecord(SafetyRecord entry) implements Write {}

  /** What somebody else did to the member, for the record of such things. */
  record AddAudit(Actor actor, AuditedAction what) implements Write {}
}
