package org.rhomboid.progress.usecase;

import java.time.Instant;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * A session as it was sent, with what is known at this moment.
 *
 * @param at the server's time
 */
record SentSession(
    PerformedSession session, String fingerprint, KnownExercises exercises, Instant at) {}
