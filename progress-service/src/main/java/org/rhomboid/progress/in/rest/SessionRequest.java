package org.rhomboid.progress.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.progress.domain.session.Effort;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * A performed session as a client tells it.
 *
 * @param id UUIDv7 or v4, made by the client: sending the same session again changes nothing
 * @param replaces the session that this one corrects: that one is withdrawn
 * @param painBefore 0 to 10, numeric rating scale
 * @param painAfter 0 to 10, numeric rating scale
 * @param symptoms words of the vocabulary
 * @param note up to 2,000 characters, only ever shown to the member
 */
public record SessionRequest(
    @NotNull(message = REQUIRED) UUID id,
    UUID plannedSessionId,
    UUID replaces,
    @NotNull(message = REQUIRED) Instant startedAt,
    @NotNull(message = REQUIRED) Instant completedAt,
    @NotNull(message = REQUIRED) ZoneId zone,
    @NotNull(message = REQUIRED) @Size(min = 1, max = 100, message = "has 1 to 100 items")
        List<@Valid @NotNull(message = REQUIRED) Item> items,
    @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer painBefore,
    @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer painAfter,
    @Size(max = 32, message = "has at most 32 symptoms")
        List<@NotNull(message = REQUIRED) @KnownSymptom String> symptoms,
    @Size(max = 2_000, message = "has at most 2000 characters") String note) {

  static final String REQUIRED = "is required";
  static final String PAIN = "must be from 0 to 10";
  private static final String SETS = "must be from 0 to 100";
  private static final String REPETITIONS = "must be from 0 to 1000";
  private static final String SECONDS = "must be from 0 to 3600 seconds";

  public SessionRequest {
    symptoms = symptoms == null ? List.of() : symptoms;
  }

  /** One exercise of the session. */
  @Schema(name = "PerformedItemRequest")
  public record Item(
      @NotNull(message = REQUIRED)
          @Size(max = 100, message = "has at most 100 characters")
          @Pattern(
              regexp = "[a-z0-9]+(-[a-z0-9]+){0,49}",
              message = "must be a slug such as band-row")
          String slug,
      @NotNull(message = REQUIRED) @Min(value = 1, message = "must be 1 or more") Integer revision,
      @NotNull(message = REQUIRED) @Min(value = 0, message = SETS) @Max(value = 100, message = SETS)
          Integer setsDone,
      @Min(value = 0, message = REPETITIONS) @Max(value = 1_000, message = REPETITIONS)
          Integer repsDone,
      @Min(value = 0, message = SECONDS) @Max(value = 3_600, message = SECONDS) Integer holdSeconds,
      @NotNull(message = REQUIRED) Outcome outcome,
      Effort effort,
      @Min(value = 0, message = PAIN) @Max(value = 10, message = PAIN) Integer pain) {

    PerformedItem toItem() {
      return new PerformedItem(
          slug, revision, setsDone, repsDone, holdSeconds, outcome, effort, pain);
    }
  }

  /** Times to the microsecond, as they are stored: what is decided with is what is read back. */
  PerformedSession toSession() {
    return new PerformedSession(
        id,
        plannedSessionId,
        replaces,
        startedAt.truncatedTo(ChronoUnit.MICROS),
        completedAt.truncatedTo(ChronoUnit.MICROS),
        zone,
        items.stream().map(Item::toItem).toList(),
        painBefore,
        painAfter,
        Set.copyOf(symptoms),
        note);
  }
}
