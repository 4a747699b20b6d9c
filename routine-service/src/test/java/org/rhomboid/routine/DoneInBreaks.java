package org.rhomboid.routine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.deskbreak.BreakWork;
import org.rhomboid.routine.usecase.deskbreak.BreaksDone;

/** Asks for what was done in breaks in a transaction of its own, as a use case would. */
@ApplicationScoped
class DoneInBreaks {

  private final BreaksDone done;

  DoneInBreaks(BreaksDone done) {
    this.done = done;
  }

  @TenantTransaction
  Uni<List<BreakWork>> since(Member member, LocalDate date) {
    return done.since(member, date);
  }
}
