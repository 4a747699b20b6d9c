package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/** Where the service's events go, in the transaction of the change. */
public interface Announcements {

  /**
   * Tells of entries that became the current ones of a layer: what they say now, and what is not to be planned any more.
   *
   * @param cause what made the entries what they are
   */
  Uni<Void> changed(Tenant tenant, List<Entry> entries, Cause cause);

  /** Tells that this service has forgotten a member. */
  Uni<Void> forgotten(Member member, Erasure erasure, Instant now);

  /** Why entries have changed. */
  enum Cause {
    /** Somebody or a release has changed them: what is withdrawn is told of. */
    CHANGE,
    /** Something is withdrawn as not safe. */
    RECALL,
    /** They follow the library: whatever is hidden was hidden before, and that was told then. */
    LIBRARY_MOVED
  }
}
