package org.rhomboid.routine.domain.template;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileParts;
import org.rhomboid.routine.domain.profile.Steering;

/**
 * What an organisation asks of its members' plans. A value of it may still be wrong: {@link
 * TemplateRules} says all that is.
 *
 * @param title for people, 1 to 100 characters
 * @param minutesPerSession 5 to 60, in place of the member's; absent: as the member says
 * @param trainingDays in place of the member's; absent: as the member says
 * @param goals in place of the member's; absent: as the member says
 * @param focus slugs of exercises that are to come in where they are lawful
 * @param avoid slugs of exercises that stay out
 */
public record PlanTemplate(
    String title,
    Optional<Integer> minutesPerSession,
    Optional<List<DayOfWeek>> trainingDays,
    Optional<List<Goal>> goals,
    List<String> focus,
    List<String> avoid) {

  public PlanTemplate {
    Objects.requireNonNull(title);
    Objects.requireNonNull(minutesPerSession);
    trainingDays = trainingDays.map(List::copyOf);
    goals = goals.map(List::copyOf);
    focus = List.copyOf(focus);
    avoid = List.copyOf(avoid);
  }

  /**
   * The profile that weeks are planned by. Conditions, dislikes, equipment, settings and all else
   * are the member's own: a template lifts none of them.
   *
   * @param as under which name and version the template is in force
   */
  public Profile over(Profile own, TemplateVersion as) {
    return ProfileParts.of(own)
        .minutes(minutesPerSession.orElse(own.minutesPerSession()))
        .days(trainingDays.orElse(own.trainingDays()))
        .goals(goals.orElse(own.goals()))
        .steeredBy(new Steering(as.name(), as.version(), focus, avoid))
        .in(own);
  }
}
