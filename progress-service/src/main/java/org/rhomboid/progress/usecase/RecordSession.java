package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.session.LateWindow;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.session.Recording;
import org.rhomboid.progress.domain.streak.CountedSession;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.domain.streak.StreakUpdate;

/** Records a performed session, once per id, with what it does to the streak. */
@ApplicationScoped
public class RecordSession {

  private final MemberRecords records;
  private final Clock clock;

  RecordSession(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** @param fingerprint of the request, to tell a repetition from another session with the same id */
  public Uni<SessionOutcome> record(Member member, PerformedSession session, String fingerprint) {
    Instant now = clock.instant();
    return records.change(member, session.id(), known -> decide(known, session, fingerprint, now));
  }

  private static Change<SessionOutcome> decide(
      MemberRecord known, PerformedSession session, String fingerprint, Instant now) {
    if (known.sameId().isPresent()) {
      return new Change.Nothing<>(repeated(known, fingerprint, now));
    }
    Recording recording =
        Recording.of(
            session, now, LateWindow.DEFAULT, known.facts().schedules(), known.streak().latest());
    if (recording instanceof Recording.Refused refused) {
      return new Change.Nothing<>(new SessionOutcome.Refused(refused.refusals()));
    }
    RecordedSession accepted = ((Recording.Accepted) recording).session();
    StoredSession stored = new StoredSession(accepted, fingerprint);
    CountedSession counted = counted(accepted);
    if (known.streak().canAppend(accepted.practiceDay())) {
      return recorded(known, stored, StreakFold.append(known.streak(), counted, known.facts()));
    }
    return new Change.NeedsPracticeDays<>(
        days -> recorded(known, stored, StreakFold.replay(with(counted, days), known.facts())));
  }

  private static SessionOutcome repeated(MemberRecord known, String fingerprint, Instant now) {
    StoredSession stored = known.sameId().orElseThrow();
    return stored.fingerprint().equals(fingerprint)
        ? new SessionOutcome.AlreadyRecorded(stored.session(), known.streakAt(now))
        : new SessionOutcome.IdReused();
  }

  private static Change<SessionOutcome> recorded(
      MemberRecord known, StoredSession stored, StreakState streak) {
    RecordedSession session = stored.session();
    Instant now = session.recordedAt();
    MemberRecord changed =
        new MemberRecord(known.version() + 1, streak, known.facts(), known.sameId());
    StreakUpdate readings = new StreakUpdate(known.streakAt(now), changed.streakAt(now));
    return new Change.Recorded<>(
        stored,
        streak,
        events(session, readings),
        new SessionOutcome.Recorded(session, readings.current()));
  }

  private static List<ProgressEvent> events(RecordedSession session, StreakUpdate readings) {
    List<ProgressEvent> events = new ArrayList<>();
    events.add(new ProgressEvent.SessionRecorded(session));
    StreakUpdate.between(readings.previous(), readings.current())
        .map(update -> changedBy(session, update))
        .ifPresent(events::add);
    return events;
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

  private static List<CountedSession> with(CountedSession session, List<CountedSession> days) {
    List<CountedSession> all = new ArrayList<>(days);
    all.add(session);
    return all;
  }
}
