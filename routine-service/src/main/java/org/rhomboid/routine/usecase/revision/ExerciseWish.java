package org.rhomboid.routine.usecase.revision;

import java.util.Optional;
import java.util.UUID;

/**
 * The wish for another exercise in the place of one.
 *
 * @param slug the one that goes
 * @param by the one that comes; empty: the best for the week
 * @param reason in the member's words, for the member alone
 */
public record ExerciseWish(
    UUID sessionId, String slug, Optional<String> by, Optional<String> reason) {}
