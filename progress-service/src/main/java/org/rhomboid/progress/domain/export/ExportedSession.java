package org.rhomboid.progress.domain.export;

import java.util.Objects;
import org.rhomboid.progress.domain.session.RecordedSession;

/**
 * A session as it stands.
 *
 * @param counted whether it counts for the streak: not where it was completed between a safety hold and its clearance
 */
public record ExportedSession(RecordedSession recorded, boolean counted) {

  public ExportedSession {
    Objects.requireNonNull(recorded, "recorded");
  }
}
