package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.checkin.CheckIn;
import org.rhomboid.progress.domain.checkin.CheckInRules;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.safety.SafetyChange;
import org.rhomboid.progress.domain.safety.Triage;
import org.rhomboid.progress.domain.session.Refusal;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.StoredCheckIn;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;

/** Records a check-in, once per id, and answers at once what it raises. */
@ApplicationScoped
public class RecordCheckIn {

  private final MemberRecords records;
  private final Clock clock;

  RecordCheckIn(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** @param fingerprint of the request, to tell a repetition from another check-in with the same id */
  public Uni<CheckInOutcome> record(
      Member member, Optional<String> unit, CheckIn checkIn, String fingerprint) {
    Instant now = clock.instant();
    return records.change(
        member,
        unit,
        Question.checkIn(checkIn.id()),
        known -> decide(known, checkIn, fingerprint, now));
  }

  private static Change<CheckInOutcome> decide(
      MemberRecord known, CheckIn checkIn, String fingerprint, Instant now) {
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(new CheckInOutcome.MemberErased());
    }
    if (known.asked().checkIn().isPresent()) {
      return new Change.Nothing<>(repeated(known, fingerprint));
    }
    List<Refusal> refusals =
        CheckInRules.refusals(
            checkIn, now, known.settings().window(), known.settings().healthWithdrawn());
    return refusals.isEmpty()
        ? accepted(known, checkIn, fingerprint, now)
        : new Change.Nothing<>(new CheckInOutcome.Refused(refusals));
  }

  private static CheckInOutcome repeated(MemberRecord known, String fingerprint) {
    StoredCheckIn stored = known.asked().checkIn().orElseThrow();
    return stored.fingerprint().equals(fingerprint)
        ? new CheckInOutcome.AlreadyRecorded(stored.checkIn(), known.safety())
        : new CheckInOutcome.IdReused();
  }

  private static Change<CheckInOutcome> accepted(
      MemberRecord known, CheckIn checkIn, String fingerprint, Instant now) {
    LocalDate day = known.streakFacts().schedules().practiceDay(checkIn.at(), now, checkIn.zone());
    RecordedCheckIn recorded = new RecordedCheckIn(checkIn, now, day);
    StoredCheckIn stored = new StoredCheckIn(recorded, fingerprint);
    Report report = checkIn.report(day);
    SafetyChange safety = Triage.of(known.safety(), List.of(report), now, known.today(now));
    List<ProgressEvent> events = new ArrayList<>();
    events.add(new ProgressEvent.CheckedIn(report, checkIn.sessionId(), checkIn.zone(), now));
    if (safety.published()) {
      events.add(new ProgressEvent.SafetyChanged(safety.after(), now));
    }
    List<Write> writes = new ArrayList<>(SafetyLog.of(safety, now));
    writes.add(new Write.AddCheckIn(stored));
    writes.add(new Write.AddToDay(stored.day(), null));
    return new Change.Made<>(
        Turn.of(known, now)
            .to(
                Turn.After.of(known).with(safety.after()),
                safety.after().holds() ? ProgressEvent.Cause.PAUSED : ProgressEvent.Cause.RESUMED,
                checkIn.id().toString(),
                events,
                writes),
        new CheckInOutcome.Recorded(recorded, safety.after()));
  }
}
