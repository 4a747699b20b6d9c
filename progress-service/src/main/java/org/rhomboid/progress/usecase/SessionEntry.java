package org.rhomboid.progress.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.safety.SafetyChange;
import org.rhomboid.progress.domain.safety.Triage;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.session.SessionReports;
import org.rhomboid.progress.domain.statistics.SecondsByTarget;
import org.rhomboid.progress.domain.streak.FoldedDays;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberHistory;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.StoredSession;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;

/** What an accepted session changes. Ordinarily it is appended; a late one, or one that corrects another, has dates judged anew. */
final class SessionEntry {

  private final MemberRecord known;
  private final SentSession sent;
  private final StoredSession entered;
  private final StoredSession replaced;
  private final SafetyChange safety;

  SessionEntry(MemberRecord known, SentSession sent, RecordedSession accepted) {
    this.known = known;
    this.sent = sent;
    this.replaced = known.asked().replaced().orElse(null);
    this.entered =
        new StoredSession(
            accepted,
            sent.fingerprint(),
            known.safety().counts(dated(accepted)),
            SecondsByTarget.of(sent.session(), sent.exercises()::targetsOf),
            null);
    this.safety =
        Triage.of(
            replaced == null
                ? known.safety()
                : Triage.without(
                    known.safety(), SessionReports.ids(replaced.session().session().id())),
            SessionReports.of(accepted),
            sent.at(),
            known.today(sent.at()));
  }

  Change<SessionOutcome> change() {
    boolean appends =
        replaced == null && (!entered.counted() || known.streak().canAppend(entered.asCounted()));
    return appends ? appended() : new Change.NeedsHistory<>(firstDate(), rebuilt(), this::refolded);
  }

  private Change<SessionOutcome> appended() {
    StreakState streak =
        entered.counted()
            ? StreakFold.append(known.streak(), entered.asCounted(), known.streakFacts())
            : known.streak();
    boolean newDay = entered.counted() && known.streak().precedes(day());
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.AddSession(entered));
    writes.add(new Write.AddToDay(entered.day(), newDay ? known.streak() : null));
    return made(Turn.After.of(known).with(streak), writes);
  }

  private Change<SessionOutcome> refolded(MemberHistory history) {
    Map<LocalDate, MemberDay> changed = new TreeMap<>();
    if (replaced != null) {
      changed.put(rebuilt(), history.rebuilt(rebuilt(), replaced));
    }
    MemberDay kept = changed.getOrDefault(day(), history.day(day()));
    changed.put(day(), kept.plus(entered.day()));
    FoldedDays folded = history.fold(changed, history.facts(), safety.after());
    List<Write> writes = new ArrayList<>();
    writes.add(new Write.AddSession(entered));
    if (replaced != null) {
      writes.add(
          new Write.RevokeSession(sent.session().replaces(), sent.at(), sent.session().id()));
    }
    writes.addAll(Refolding.writes(changed, folded));
    return made(Turn.After.of(known).with(history.facts()).with(folded.state()), writes);
  }

  private Change<SessionOutcome> made(Turn.After appliedTo, List<Write> writes) {
    Turn.After after = appliedTo.with(safety.after());
    writes.addAll(SafetyLog.of(safety, sent.at()));
    return new Change.Made<>(
        Turn.of(known, sent.at())
            .to(
                after,
                ProgressEvent.Cause.SESSION_COMPLETED,
                sent.session().id().toString(),
                events(),
                writes),
        new SessionOutcome.Recorded(entered.session(), after.streakAt(sent.at()), safety.after()));
  }

  private List<ProgressEvent> events() {
    List<ProgressEvent> events = new ArrayList<>();
    if (replaced != null) {
      events.add(
          new ProgressEvent.SessionRevoked(
              sent.session().replaces(),
              replaced.session().practiceDay(),
              sent.at(),
              sent.session().id()));
    }
    events.add(new ProgressEvent.SessionRecorded(entered.session(), sent.exercises()));
    SessionReports.of(entered.session())
        .forEach(
            report ->
                events.add(
                    new ProgressEvent.CheckedIn(
                        report, sent.session().id(), sent.session().zone(), sent.at())));
    if (safety.published()) {
      events.add(new ProgressEvent.SafetyChanged(safety.after(), sent.at()));
    }
    return events;
  }

  private LocalDate day() {
    return entered.session().practiceDay();
  }

  /** The date that a corrected session leaves; null where none does. */
  private LocalDate rebuilt() {
    return replaced == null ? null : replaced.session().practiceDay();
  }

  private LocalDate firstDate() {
    return replaced == null || rebuilt().isAfter(day()) ? day() : rebuilt();
  }

  /** Clocks of phones are ahead now and then. */
  private static Instant dated(RecordedSession session) {
    Instant completed = session.session().completedAt();
    return completed.isAfter(session.recordedAt()) ? session.recordedAt() : completed;
  }
}
