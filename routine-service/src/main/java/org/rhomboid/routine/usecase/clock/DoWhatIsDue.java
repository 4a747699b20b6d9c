package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.rhomboid.kit.identity.Member;

/** Does what is due, for some of the members of whom something is. Several may do it at once, here and elsewhere. */
@ApplicationScoped
public class DoWhatIsDue {

  /** Few enough to be done long before a claim ends, also on a slow machine. */
  static final int AT_ONCE = 20;

  private final DueMembers due;
  private final KeepPlansUp keepPlansUp;
  private final Clock clock;

  DoWhatIsDue(DueMembers due, KeepPlansUp keepPlansUp, Clock clock) {
    this.due = due;
    this.keepPlansUp = keepPlansUp;
    this.clock = clock;
  }

  /** @return whether there may be more of them */
  public Uni<Boolean> some() {
    return due.claim(clock.instant(), AT_ONCE)
        .call(claimed -> keepUp(claimed))
        .map(claimed -> claimed.size() == AT_ONCE);
  }

  /** One that fails stops no other: it fails when all have had their turn. */
  private Uni<Void> keepUp(List<Member> members) {
    return Multi.createFrom()
        .iterable(members)
        .onItem()
        .transformToUni(keepPlansUp::keepUp)
        .collectFailures()
        .concatenate()
        .collect()
        .last()
        .replaceWithVoid();
  }
}
