package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;

/** The store of members' progress. */
public interface MemberRecords {

  /**
   * Reads, decides and writes in one transaction, session, streak and events together. Another writer's change in between makes it read and decide again.
   *
   * @param decide pure, since it may be asked more than once
   */
  <R> Uni<R> change(Member member, UUID sessionId, Function<MemberRecord, Change<R>> decide);

  Uni<MemberRecord> read(Member member);
}
