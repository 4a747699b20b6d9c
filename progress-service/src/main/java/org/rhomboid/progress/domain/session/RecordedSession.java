package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A session that was accepted, with what was decided about it then and is never computed again.
 *
 * @param session what the member did
 * @param recordedAt when the server accepted it
 * @param practiceDay the date it was done for
 * @param late whether that date was already over for the member when it was recorded
 */
public record RecordedSession(
    PerformedSession session, Instant recordedAt, LocalDate practiceDay, boolean late) {}
