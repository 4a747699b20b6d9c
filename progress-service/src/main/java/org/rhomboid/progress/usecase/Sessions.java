package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.progress.domain.session.RecordedSession;

/** Recorded sessions, to read. */
public interface Sessions {

  Uni<Optional<RecordedSession>> find(Member member, UUID id);

  /** Newest first by {@code completedAt}, then id; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. */
  Uni<List<RecordedSession>> list(Member member, Range range);

  /**
   * Which sessions to list.
   *
   * @param from first practice day, or absent
   * @param to last practice day, or absent
   * @param after the last session of the page before: {@code completedAt}, id
   * @param limit 1 to 200
   */
  record Range(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<Cursor> after, int limit) {}
}
