package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.safety.Triage;
import org.rhomboid.progress.domain.session.SessionReports;
import org.rhomboid.progress.domain.streak.FoldedDays;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberHistory;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.StoredSession;
import org.rhomboid.progress.usecase.member.Turn;
import org.rhomboid.progress.usecase.member.Write;

/** Withdraws a session: streak and statistics are as if it had never been, findings that it raised stay. */
@ApplicationScoped
public class RevokeSession {

  private final MemberRecords records;
  private final Clock clock;

  RevokeSession(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Outcome {
    REVOKED,
    /** It was withdrawn before. */
    ALREADY,
    UNKNOWN,
    MEMBER_ERASED
  }

  public Uni<Outcome> revoke(Member member, UUID id) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.session(id, null), known -> decide(known, id, now));
  }

  private static Change<Outcome> decide(MemberRecord known, UUID id, Instant now) {
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(Outcome.MEMBER_ERASED);
    }
    if (known.asked().session().isEmpty()) {
      return new Change.Nothing<>(Outcome.UNKNOWN);
    }
    StoredSession session = known.asked().session().get();
    LocalDate day = session.session().practiceDay();
    return session.stands()
        ? new Change.NeedsHistory<>(day, day, history -> revoked(known, session, history, now))
        : new Change.Nothing<>(Outcome.ALREADY);
  }

  private static Change<Outcome> revoked(
      MemberRecord known, StoredSession session, MemberHistory history, Instant now) {
    UUID id = session.session().session().id();
    LocalDate date = session.session().practiceDay();
    Turn.After after =
        Turn.After.of(known).with(Triage.without(known.safety(), SessionReports.ids(id)));
    Map<LocalDate, MemberDay> changed = Map.of(date, history.rebuilt(date, session));
    FoldedDays folded = history.fold(changed, history.facts(), after.safety());
    List<Write> writes = new ArrayList<>(Refolding.writes(changed, folded));
    writes.add(new Write.RevokeSession(id, now, null));
    return new Change.Made<>(
        Turn.of(known, now)
            .to(
                after.with(history.facts()).with(folded.state()),
                ProgressEvent.Cause.SESSION_REVOKED,
                id.toString(),
                List.of(new ProgressEvent.SessionRevoked(id, date, now, null)),
                writes),
        Outcome.REVOKED);
  }
}
