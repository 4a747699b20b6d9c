package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;

/** Where the service's events go, in the transaction of the change. */
public interface Announcements {

  /** @param version of the member's aggregate after the change */
  Uni<Void> announce(Member member, long version, List<ProgressEvent> events);
}
