package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.Turn;

/** Streaks 10: announces what time alone has changed for a member, once, and works out when it will next. */
@ApplicationScoped
public class AnnounceElapsed {

  private final MemberRecords records;
  private final Clock clock;

  AnnounceElapsed(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public Uni<Void> announce(Member member) {
    Instant now = clock.instant();
    return records.change(member, Optional.empty(), Question.NONE, known -> decide(known, now));
  }

  /** Where somebody else was faster, the member is not due any more. */
  private static Change<Void> decide(MemberRecord known, Instant now) {
    boolean due = known.dueAt() != null && !known.dueAt().isAfter(now);
    return due
        ? new Change.Made<>(
            Turn.of(known, now)
                .to(Turn.After.of(known), Cause.DAY_ELAPSED, "", List.of(), List.of()),
            null)
        : new Change.Nothing<>(null);
  }
}
