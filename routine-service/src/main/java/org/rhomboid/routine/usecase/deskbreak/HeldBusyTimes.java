package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of busy times; no two of a member overlap. */
public interface HeldBusyTimes extends MemberStore {

  /** Those that reach into a stretch of time, whole, in order. */
  Uni<List<Span>> reachingInto(Member member, Span span);

  /** Puts some in the place of all that reach into a stretch of time. */
  Uni<Void> replace(Member member, Span span, List<Span> busy);

  /** How many there are. */
  Uni<Long> count(Member member);

  /** Deletes those that ended before. */
  Uni<Void> deleteBefore(Member member, Instant instant);
}
