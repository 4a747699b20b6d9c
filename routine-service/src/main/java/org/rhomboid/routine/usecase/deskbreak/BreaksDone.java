package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.BreakWork;

/** What a member did in breaks: it counts towards the weekly aims, minute for minute. */
public interface BreaksDone {

  /** The exercises of all breaks done on a date and later ones, by time; kept for {@link AnswerBreak#DAYS_KEPT} days. */
  Uni<List<BreakWork>> since(Member member, LocalDate date);
}
