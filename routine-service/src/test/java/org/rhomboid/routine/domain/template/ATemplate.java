package org.rhomboid.routine.domain.template;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;

/** Makes templates for tests: one that asks for nothing. */
final class ATemplate {

  private String title = "Desk workers";
  private Optional<Integer> minutes = Optional.empty();
  private Optional<List<DayOfWeek>> days = Optional.empty();
  private Optional<List<Goal>> goals = Optional.empty();
  private List<String> focus = List.of();
  private List<String> avoid = List.of();

  static ATemplate of() {
    return new ATemplate();
  }

  ATemplate title(String other) {
    title = other;
    return this;
  }

  ATemplate minutes(int perSession) {
    minutes = Optional.of(perSession);
    return this;
  }

  ATemplate days(DayOfWeek... some) {
    days = Optional.of(List.of(some));
    return this;
  }

  ATemplate goals(Goal... some) {
    goals = Optional.of(List.of(some));
    return this;
  }

  ATemplate focus(String... slugs) {
    focus = List.of(slugs);
    return this;
  }

  ATemplate avoid(String... slugs) {
    avoid = List.of(slugs);
    return this;
  }

  PlanTemplate make() {
    return new PlanTemplate(title, minutes, days, goals, focus, avoid);
  }
}
