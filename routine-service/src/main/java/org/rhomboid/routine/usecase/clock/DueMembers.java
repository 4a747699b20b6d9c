package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;

/** The queue of members of whose plans something is asked, of all tenants. */
public interface DueMembers {

  /**
   * Takes some that are due, recalls first: nobody else gets them for 30 s, unless they are woken. They leave the queue when their next instant is written, so what
   * is not done by then is there for the next who asks.
   *
   * @param due the instant by which
   */
  Uni<List<Member>> claim(Instant due, int most);

  /**
   * Takes some news of the catalog, and makes those members due at once whose sessions to come have such an exercise.
   *
   * @return whether there was any
   */
  Uni<Boolean> wake();
}
