package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Member;

/** Everything that is stored of members. */
public interface MemberStore {

  /** Deletes all of it. */
  Uni<Void> delete(Member member);

  /** The version of the member's aggregate, 0 where nothing is stored. */
  Uni<Long> version(Member member);
}
