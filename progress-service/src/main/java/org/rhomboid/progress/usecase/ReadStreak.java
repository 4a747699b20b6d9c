package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.member.MemberRecords;

/** Reads a member's streak as of now: computed, so never stale. */
@ApplicationScoped
public class ReadStreak {

  private final MemberRecords records;
  private final Clock clock;

  ReadStreak(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public Uni<Streak> read(Member member) {
    return records.read(member).map(known -> known.streakAt(clock.instant()));
  }
}
