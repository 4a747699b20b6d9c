package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.session.ExerciseIsKnown;
import org.rhomboid.progress.domain.session.LateWindow;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.session.Recording;
import org.rhomboid.progress.domain.session.Refusal;
import org.rhomboid.progress.domain.streak.CountedSession;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.domain.streak.StreakUpdate;

/** Records a performed session, once per id, with what it does to the streak. */
@ApplicationScoped
public class RecordSession {

  private final MemberRecords records;
  private final Exercises exercises;
  private final Clock clock;

  RecordSession(MemberRecords records, Exercises exercises, Clock clock) {
    this.records = records;
    this.exercises = exercises;
    this.clock = clock;
  }

  /** @param fingerprint of the request, to tell a repetition from another session with the same id */
  public Uni<SessionOutcome> record(Member member, PerformedSession session, String fingerprint) {
    KnownExercises known = exercises.of(member.tenant());
    Sent sent = new Sent(session, fingerprint, known, clock.instant());
    return records.change(member, session.id(), record -> decide(record, sent));
  }

  private static Change<SessionOutcome> decide(MemberRecord known, Sent sent) {
    if (known.sameId().isPresent()) {
      return new Change.Nothing<>(repeated(known, sent));
    }
    List<Refusal> unknown = ExerciseIsKnown.refusals(sent.session(), sent.exercises());
    Recording recording =
        Recording.of(
            sent.session(),
            sent.at(),
            LateWindow.DEFAULT,
            known.facts().schedules(),
            known.streak().latest());
    if (recording instanceof Recording.Accepted accepted && unknown.isEmpty()) {
      return accept(known, sent, accepted.session());
    }
    return new Change.Nothing<>(new SessionOutcome.Refused(all(recording, unknown)));
  }

  private static SessionOutcome repeated(MemberRecord known, Sent sent) {
    StoredSession stored = known.sameId().orElseThrow();
    return stored.fingerprint().equals(sent.fingerprint())
        ? new SessionOutcome.AlreadyRecorded(stored.session(), known.streakAt(sent.at()))
        : new SessionOutcome.IdReused();
  }

  private static List<Refusal> all(Recording recording, List<Refusal> unknown) {
    List<Refusal> all = new ArrayList<>(unknown);
    if (recording instanceof Recording.Refused refused) {
      all.addAll(refused.refusals());
    }
    return all;
  }

  private static Change<SessionOutcome> accept(
      MemberRecord known, Sent sent, RecordedSession accepted) {
    CountedSession counted = counted(accepted);
    if (known.streak().canAppend(counted)) {
      StreakState streak = StreakFold.append(known.streak(), counted, known.facts());
      return recorded(known, sent, accepted, streak);
    }
    return new Change.NeedsPracticeDays<>(
        days -> recorded(known, sent, accepted, folded(known, with(counted, days))));
  }

  private static Change<SessionOutcome> recorded(
      MemberRecord known, Sent sent, RecordedSession session, StreakState streak) {
    MemberRecord changed =
        new MemberRecord(known.version() + 1, streak, known.facts(), known.sameId());
    Streak before = known.streakAt(sent.at());
    Streak after = changed.streakAt(sent.at());
    List<ProgressEvent> events = new ArrayList<>();
    events.add(new ProgressEvent.SessionRecorded(session, sent.exercises()));
    StreakUpdate.between(before, after)
        .map(update -> changedBy(session, update))
        .ifPresent(events::add);
    return new Change.Recorded<>(
        new StoredSession(session, sent.fingerprint()),
        streak,
        events,
        new SessionOutcome.Recorded(session, after));
  }

  private static ProgressEvent changedBy(RecordedSession session, StreakUpdate update) {
    return new ProgressEvent.StreakChanged(
        update, ProgressEvent.Cause.SESSION_COMPLETED, session.session().id().toString());
  }

  private static CountedSession counted(RecordedSession session) {
    return new CountedSession(
        session.practiceDay(),
        new SessionMoment(session.session().completedAt(), session.session().zone()));
  }

  private static StreakState folded(MemberRecord known, List<PractisedDay> days) {
    return StreakFold.fold(StreakState.NEVER, days, known.facts()).state();
  }

  private static List<PractisedDay> with(CountedSession session, List<PractisedDay> days) {
    Map<LocalDate, PractisedDay> all = new TreeMap<>();
    days.forEach(day -> all.put(day.date(), day));
    PractisedDay.of(List.of(session))
        .forEach(day -> all.merge(day.date(), day, PractisedDay::with));
    return List.copyOf(all.values());
  }

  /** What was sent, with what is known at this moment. */
  private record Sent(
      PerformedSession session, String fingerprint, KnownExercises exercises, Instant at) {}
}
