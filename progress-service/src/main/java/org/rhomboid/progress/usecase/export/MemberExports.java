package org.rhomboid.progress.usecase.export;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.export.MemberExport;

/** All that is stored of a member. */
public interface MemberExports {

  /**
   * As it is at one moment: nothing that is recorded meanwhile is in one part of it and not in another.
   *
   * @param at what this moment is called
   */
  Uni<MemberExport> read(Member member, Instant at);
}
