package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.rhomboid.kit.identity.Member;

/** Tells everybody of an erasure, in the transaction of it. */
public interface ErasureAnnouncements {

  /**
   * That the member is to be forgotten, that this service has, and that what the compacted topics hold of the member is void.
   *
   * @param sequence above that of every earlier event of the member
   */
  Uni<Void> erased(Member member, long sequence, Instant at);

  /** That this service has forgotten the member, whom somebody else erased. */
  Uni<Void> forgotten(Member member, long sequence, Instant at);
}
