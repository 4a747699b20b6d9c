package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of the breaks that members answered. */
public interface BreakAnswers extends MemberStore {

  /** Those of some dates, both included, by time. */
  Uni<List<AnsweredBreak>> between(Member member, LocalDate first, LocalDate last);

  /** Adds an answer, in the place of the one that the break had. */
  Uni<Void> keep(Member member, AnsweredBreak answered);

  /** Deletes those of earlier dates. */
  Uni<Void> deleteBefore(Member member, LocalDate date);
}
