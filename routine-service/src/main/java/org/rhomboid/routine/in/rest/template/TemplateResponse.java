package org.rhomboid.routine.in.rest.template;

import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.template.PlanTemplate;
import org.rhomboid.routine.usecase.template.HeldTemplate;

/**
 * A template as stored.
 *
 * @param version from 1, one more with each change: the ETag
 * @param minutesPerSession null: as the member says
 * @param trainingDays null: as the member says
 * @param goals null: as the member says
 */
public record TemplateResponse(
    String name,
    long version,
    String title,
    Integer minutesPerSession,
    @Schema(nullable = true) List<DayOfWeek> trainingDays,
    @Schema(nullable = true) List<Goal> goals,
    List<String> focus,
    List<String> avoid) {

  static TemplateResponse of(HeldTemplate held) {
    PlanTemplate template = held.template();
    return new TemplateResponse(
        held.version().name(),
        held.version().version(),
        template.title(),
        template.minutesPerSession().orElse(null),
        template.trainingDays().orElse(null),
        template.goals().orElse(null),
        template.focus(),
        template.avoid());
  }
}
