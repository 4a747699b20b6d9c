package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.session.RecordedSession;

/** Recorded sessions, to read. */
public interface Sessions {

  Uni<Optional<RecordedSession>> find(Member member, UUID id);

  /** Newest first by {@code completedAt}, then id; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. */
  Uni<List<RecordedSession>> list(Member member, DateRange range);
}
