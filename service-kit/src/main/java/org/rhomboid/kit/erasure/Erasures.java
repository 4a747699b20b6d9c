package org.rhomboid.kit.erasure;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/**
 * The members that this service has forgotten. To be used in the caller's transaction, together with the deleting: what is remembered here keeps the member from
 * being written again.
 */
public interface Erasures {

  /**
   * For so long after an erasure nothing is taken of the member: no write (410 {@code member-erased}), and no event from before its end, because another service
   * may have accepted something until it heard of the erasure. After it the member may start anew.
   */
  Duration NOTHING_FOR = Duration.ofDays(30);

  /**
   * Remembers an erasure, and keeps everyone else from writing anything of the member until the transaction ends: what they wrote before is seen by the
   * statements that follow, and what they would write after it is refused. Before anything of the member is deleted, therefore.
   *
   * @return whether there is something to forget; no when this erasure, or a later one, is known: what there is of the member by now is from after it
   */
  Uni<Boolean> remember(Member member, Instant erasedAt);

  /** When the member was last erased; also when that is long ago. */
  Uni<Optional<Instant>> erasedAt(Member member);
}
