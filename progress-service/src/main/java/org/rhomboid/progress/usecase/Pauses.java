package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.usecase.member.StoredPause;

/** Pauses, to read. */
public interface Pauses {

  /** Latest first by {@code from}, then id; those that overlap the range; up to {@code range.limit + 1} of them. */
  Uni<List<StoredPause>> list(Member member, DateRange range);
}
