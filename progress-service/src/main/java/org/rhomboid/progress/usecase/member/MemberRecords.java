package org.rhomboid.progress.usecase.member;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;

/** The store of members' progress. */
public interface MemberRecords {

  /**
   * Reads, decides and writes in one transaction: what is stored, and the events that tell of it. Another writer's change in between makes it read and
   * decide again.
   *
   * @param unit the department that the member's token names, to be kept; empty leaves the one that is kept
   * @param decide pure, since it may be asked more than once
   */
  <R> Uni<R> change(
      Member member,
      Optional<String> unit,
      Question question,
      Function<MemberRecord, Change<R>> decide);

  Uni<MemberRecord> read(Member member);

  /** The member's record with every date since a checkpoint that lies before {@code from}. */
  <R> Uni<R> read(Member member, LocalDate from, Reading<R> reading);

  /** What is made of a record and its history. */
  interface Reading<R> {
    R of(MemberRecord record, MemberHistory history);
  }
}
