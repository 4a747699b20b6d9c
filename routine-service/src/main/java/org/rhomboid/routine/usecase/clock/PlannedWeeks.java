package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.clock.PlannedWeek;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** Plans in force, as far as time is concerned: without what is in their sessions. */
public interface PlannedWeeks {

  /** Of a week and later ones, by week. */
  Uni<List<PlannedWeek>> since(Member member, IsoWeek week);
}
