package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;

/**
 * One change that answers led to.
 *
 * @param id UUIDv5 of the session or report that led to it, the exercise and the code: the same however often the facts are gone through
 * @param date the practice day of the session, or the date of the report; of a break the day on which it was long enough
 * @param slug the exercise that was answered for, also where another one takes its place
 * @param change the same without anything of health
 * @param because may speak of pain, so it is for the member alone
 * @param undone whether the member undid it: it had no effect
 */
public record Step(
    UUID id,
    LocalDate date,
    String slug,
    StepCode code,
    ChangeCode change,
    Reason because,
    boolean undone) {

  public Step {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(code);
    Objects.requireNonNull(change);
    Objects.requireNonNull(because);
  }

  static UUID id(UUID cause, String slug, StepCode code) {
    return NameBasedId.of(cause, slug + "/" + code);
  }
}
