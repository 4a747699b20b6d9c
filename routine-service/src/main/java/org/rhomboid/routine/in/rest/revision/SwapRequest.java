package org.rhomboid.routine.in.rest.revision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.routine.usecase.revision.ExerciseWish;

/**
 * An exercise that is to give its place to another one.
 *
 * @param sessionId of the current plan
 * @param slug the one that goes
 * @param by the one that comes; absent: the best for the week
 * @param reason in the member's words, at most 200 characters; only the member reads it
 */
public record SwapRequest(
    @NotNull(message = "is required") UUID sessionId,
    @NotNull(message = "is required") @Size(max = 100, message = "has at most 100 characters")
        String slug,
    @Size(max = 100, message = "has at most 100 characters") String by,
    @Size(max = 200, message = "has at most 200 characters") String reason) {

  ExerciseWish toWish() {
    return new ExerciseWish(
        sessionId,
        slug,
        Optional.ofNullable(by),
        Optional.ofNullable(reason).map(String::strip).filter(it -> !it.isEmpty()));
  }
}
