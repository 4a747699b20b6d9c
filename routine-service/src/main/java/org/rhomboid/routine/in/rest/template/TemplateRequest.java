package org.rhomboid.routine.in.rest.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.template.PlanTemplate;

/**
 * A template as an administrator sends it: all of it, each time.
 *
 * @param title for people, 1 to 100 characters
 * @param minutesPerSession 5 to 60, in place of the member's; absent: as the member says
 * @param trainingDays in place of the member's; absent: as the member says
 * @param goals in place of the member's; absent: as the member says
 * @param focus slugs of exercises that are to come in where they are lawful; at most 50
 * @param avoid slugs of exercises that stay out; at most 50
 */
public record TemplateRequest(
    @NotNull(message = REQUIRED) @Size(min = 1, max = 100, message = LENGTH) String title,
    @Min(value = 5, message = MINUTES) @Max(value = 60, message = MINUTES)
        Integer minutesPerSession,
    @Size(min = 1, max = 7, message = "has 1 to 7 days; leave it out for the member's own")
        List<@NotNull(message = REQUIRED) DayOfWeek> trainingDays,
    @Size(max = 100, message = "has at most 100 entries")
        List<@NotNull(message = REQUIRED) Goal> goals,
    @Size(max = 50, message = MANY)
        List<@NotNull(message = REQUIRED) @Size(min = 1, max = 100, message = LENGTH) String> focus,
    @Size(max = 50, message = MANY)
        List<@NotNull(message = REQUIRED) @Size(min = 1, max = 100, message = LENGTH) String>
            avoid) {

  static final String REQUIRED = "is required";
  private static final String LENGTH = "has 1 to 100 characters";
  private static final String MINUTES = "is 5 to 60; leave it out for the member's own";
  private static final String MANY = "has at most 50 entries";

  public TemplateRequest {
    focus = focus == null ? List.of() : focus;
    avoid = avoid == null ? List.of() : avoid;
  }

  PlanTemplate toTemplate() {
    return new PlanTemplate(
        title,
        Optional.ofNullable(minutesPerSession),
        Optional.ofNullable(trainingDays),
        Optional.ofNullable(goals),
        focus,
        avoid);
  }
}
