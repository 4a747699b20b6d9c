package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.progress.domain.safety.Finding;

/**
 * One entry of the log of a member's safety. It is never changed.
 *
 * @param actor who did it: {@code member}, {@code coach} or {@code platform}
 * @param note what was said of a clearance; null where nothing was
 */
public record SafetyRecord(
    UUID id, Instant at, Kind kind, Finding finding, String actor, String note) {

  /** What happened to the finding. */
  public enum Kind {
    RAISED,
    /** A professional cleared the member, as the member or a coach confirmed. */
    CLEARED,
    /** Two check-ins of low pain ended a hold of high pain. */
    EASED,
    DISMISSED
  }
}
