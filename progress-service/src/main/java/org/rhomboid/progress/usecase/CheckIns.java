package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;

/** Recorded check-ins, to read. */
public interface CheckIns {

  Uni<Optional<RecordedCheckIn>> find(Member member, UUID id);

  /** Newest first by {@code at}, then id; up to {@code range.limit + 1} of them, so that the caller sees whether there are more. */
  Uni<List<RecordedCheckIn>> list(Member member, DateRange range);
}
