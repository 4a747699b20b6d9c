package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.streak.PractisedDay;

/** The store of what the streak depends on beside sessions. */
public interface Schedules {

  /** Replaces the schedules unless those held are as new: then false. */
  Uni<Boolean> replace(Member member, PublishedProfile published);

  /**
   * The member's record with every practice day; empty before the first session. In either case no session of the member is recorded until the end of
   * the transaction.
   */
  Uni<Optional<Folded>> lockFolded(Member member);

  /** Writes a newly folded streak and its version. */
  Uni<Void> refold(Member member, MemberRecord record);

  /** A record with all that a replay needs. */
  record Folded(MemberRecord record, List<PractisedDay> practiceDays) {}
}
