package org.rhomboid.routine.usecase.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.StoredPlan;

@DisplayName("A plan that came because of a template")
class UpgradeTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
  private static final Optional<TemplateVersion> SECOND =
      Optional.of(new TemplateVersion("desk-workers", 2));

  private final StoredPlan asked = plan(new UUID(1, 1), Optional.empty());

  @Test
  @DisplayName("is known by its id, also where the template was taken away")
  void isOne() {
    StoredPlan upgraded = plan(after(asked, SECOND), SECOND);
    StoredPlan removed = plan(after(upgraded, Optional.empty()), Optional.empty());
    List<StoredPlan> made = List.of(removed, upgraded, asked);

    assertThat(made).filteredOn(it -> Upgrade.isOne(it, made)).containsExactly(removed, upgraded);
  }

  @Test
  @DisplayName("is not one that the member asked for while in a template")
  void isNone() {
    StoredPlan own = plan(new UUID(1, 2), SECOND);

    assertThat(Upgrade.isOne(own, List.of(own, asked))).isFalse();
  }

  private static UUID after(StoredPlan before, Optional<TemplateVersion> template) {
    return NameBasedId.of(before.plan().id(), Upgrade.occasion(template));
  }

  private static StoredPlan plan(UUID id, Optional<TemplateVersion> template) {
    return new StoredPlan(
        new Plan(id, IsoWeek.of(TODAY), List.of(), List.of(), List.of(), 0, List.of()),
        1,
        1,
        Optional.empty(),
        PlanState.ACTIVE,
        new PlanBasis(
            1, template, ZoneId.of("Europe/Madrid"), TODAY, Instant.parse("2026-11-21T09:00:00Z")),
        PlanAdvice.NONE);
  }
}
