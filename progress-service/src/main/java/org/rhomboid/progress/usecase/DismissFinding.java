package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.safety.Dismissal;
import org.rhomboid.progress.domain.safety.DismissalOutcome;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.SafetyRecord.Kind;
import org.rhomboid.progress.usecase.member.Turn;

/** Puts advice away. What holds is never put away: it has to be cleared. */
@ApplicationScoped
public class DismissFinding {

  private final MemberRecords records;
  private final Clock clock;

  DismissFinding(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** What became of it. */
  public enum Outcome {
    DISMISSED,
    /** It holds: a professional has to clear the member. */
    HOLDS,
    /** No such finding is open. */
    UNKNOWN,
    MEMBER_ERASED
  }

  public Uni<Outcome> dismiss(Member member, UUID finding) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.NONE, known -> decide(known, finding, now));
  }

  private static Change<Outcome> decide(MemberRecord known, UUID finding, Instant now) {
    if (known.settings().isErased(now)) {
      return new Change.Nothing<>(Outcome.MEMBER_ERASED);
    }
    DismissalOutcome outcome = Dismissal.of(known.safety(), finding, now, known.today(now));
    if (outcome instanceof DismissalOutcome.Dismissed dismissed) {
      return dismissed(known, dismissed, now);
    }
    return new Change.Nothing<>(
        outcome instanceof DismissalOutcome.Holds ? Outcome.HOLDS : Outcome.UNKNOWN);
  }

  private static Change<Outcome> dismissed(
      MemberRecord known, DismissalOutcome.Dismissed dismissed, Instant now) {
    return new Change.Made<>(
        Turn.of(known, now)
            .to(
                Turn.After.of(known).with(dismissed.after()),
                ProgressEvent.Cause.RESUMED,
                dismissed.finding().id().toString(),
                List.of(new ProgressEvent.SafetyChanged(dismissed.after(), now)),
                List.of(SafetyLog.entry(Kind.DISMISSED, dismissed.finding(), now, "member", null))),
        Outcome.DISMISSED);
  }
}
