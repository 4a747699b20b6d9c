package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of when something is asked of a member's plans next. In none of these ways is a member put off who was woken since the transaction began. */
public interface DueInstants extends MemberStore {

  /**
   * Writes the next instant. One that has gone by already stays: what it asked for has not been done.
   *
   * @param now what has gone by is not after it
   * @param next empty: never
   */
  Uni<Void> next(Member member, Instant now, Optional<Instant> next);

  /**
   * The same where all has been done that was asked for.
   *
   * @param next empty: never
   */
  Uni<Void> settle(Member member, Optional<Instant> next);

  /** Makes a member due who has planned before. */
  Uni<Void> soon(Member member, Instant now);
}
