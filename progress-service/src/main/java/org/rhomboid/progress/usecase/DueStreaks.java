package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;

/** The queue of streaks that change by time alone, of all tenants. */
public interface DueStreaks {

  /**
   * Takes some that are due: nobody else gets them for a while. They leave the queue when their change is written, so what is not done by then is there for the
   * next who asks.
   */
  Uni<List<Member>> claim(Instant due, int most);
}
