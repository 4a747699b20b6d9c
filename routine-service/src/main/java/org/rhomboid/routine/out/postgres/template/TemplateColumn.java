package org.rhomboid.routine.out.postgres.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.template.PlanTemplate;

/** What is in a template as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TemplateColumn(
    String title,
    Integer minutesPerSession,
    List<DayOfWeek> trainingDays,
    List<Goal> goals,
    List<String> focus,
    List<String> avoid) {

  static TemplateColumn of(PlanTemplate template) {
    return new TemplateColumn(
        template.title(),
        template.minutesPerSession().orElse(null),
        template.trainingDays().orElse(null),
        template.goals().orElse(null),
        template.focus(),
        template.avoid());
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
