package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Member;

/** A store of what the service has of a member: whatever is one, erasure empties. */
public interface MemberStore {

  /** Deletes all of the member, what does not count any more too. */
  Uni<Void> delete(Member member);
}
