package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.member.MemberRecords;

/** Reads where a member stands: streak and safety of one instant. */
@ApplicationScoped
public class ReadProgressNow {

  private final MemberRecords records;
  private final Clock clock;

  ReadProgressNow(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** Both as of now. */
  public record Now(Streak streak, SafetyState safety) {}

  public Uni<Now> read(Member member) {
    return records
        .read(member)
        .map(known -> new Now(known.streakAt(clock.instant()), known.safety()));
  }
}
