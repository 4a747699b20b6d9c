package org.rhomboid.routine.domain.template;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Profile;

class PlanTemplateTest {

  private static final TemplateVersion THIRD = new TemplateVersion("desk-workers", 3);
  private static final LocalDate MONDAY_OF_WEEK = LocalDate.of(2026, 11, 23);

  private final Profile own =
      AProfile.of()
          .conditions("balance-problem")
          .equipment("wall")
          .goals(Goal.RELIEF)
          .likes("cat-cow")
          .dislikes("wall-angel")
          .make();

  @Test
  @DisplayName("Template: what it says takes the place of what the member says")
  void overrides() {
    Profile steered =
        ATemplate.of()
            .minutes(30)
            .days(MONDAY, TUESDAY)
            .goals(Goal.STRENGTH)
            .make()
            .over(own, THIRD);

    assertThat(steered.minutesPerSession()).isEqualTo(30);
    assertThat(steered.trainingDays()).containsExactly(MONDAY, TUESDAY);
    assertThat(steered.goals()).containsExactly(Goal.STRENGTH);
    assertThat(steered.steering().map(TemplateVersion::of)).contains(THIRD);
  }

  @Test
  @DisplayName("Template: what it does not say stays as the member says, health above all")
  void leavesTheRest() {
    PlanTemplate wide =
        ATemplate.of().minutes(30).days(MONDAY).goals(Goal.STRENGTH).focus("wall-angel").make();

    assertThat(ATemplate.of().make().over(own, THIRD))
        .usingRecursiveComparison()
        .ignoringFields("steering")
        .isEqualTo(own);
    assertThat(wide.over(own, THIRD))
        .usingRecursiveComparison()
        .ignoringFields("minutesPerSession", "trainingDays", "goals", "steering")
        .isEqualTo(own);
  }

  @Test
  @DisplayName("Template: what it focuses on comes in, and says why")
  void focus() {
    Set<String> before = slugs(plan(own));
    String wanted =
        plan(own).excluded().stream()
            .filter(it -> it.because().code().equals("OTHERS_SERVE_BETTER"))
            .map(Excluded::slug)
            .findFirst()
            .orElseThrow();

    Plan plan = plan(ATemplate.of().focus(wanted).make().over(own, THIRD));

    assertThat(before).doesNotContain(wanted);
    assertThat(slugs(plan)).contains(wanted);
    assertThat(items(plan))
        .allSatisfy(
            item ->
                assertThat(codes(item).contains("TEMPLATE"))
                    .isEqualTo(item.exercise().slug().equals(wanted)));
  }

  @Test
  @DisplayName("Template: what it avoids stays out, and says why")
  void avoid() {
    String unwanted = slugs(plan(own)).iterator().next();

    Plan plan = plan(ATemplate.of().avoid(unwanted).make().over(own, THIRD));

    assertThat(slugs(plan)).doesNotContain(unwanted);
    assertThat(plan.excluded())
        .filteredOn(it -> it.slug().equals(unwanted))
        .extracting(it -> it.because().code())
        .containsExactly("TEMPLATE_AVOIDS");
  }

  @Test
  @DisplayName("Planner 1: it brings in nothing that the member may not or does not want to do")
  void liftsNothing() {
    List<String> refused =
        plan(own).excluded().stream()
            .filter(
                it ->
                    Set.of("NO_EQUIPMENT", "CONDITION", "DISLIKED", "NOT_IN_THE_SETTINGS")
                        .contains(it.because().code()))
            .map(Excluded::slug)
            .toList();

    Plan plan = plan(ATemplate.of().focus(refused.toArray(String[]::new)).make().over(own, THIRD));

    assertThat(refused).contains("wall-angel").hasSizeGreaterThan(5);
    assertThat(slugs(plan)).isNotEmpty().doesNotContainAnyElementsOf(refused);
  }

  private static Plan plan(Profile profile) {
    return Planner.plan(
        new PlanRequest(
            new UUID(1, 2),
            Library.catalog(),
            profile,
            IsoWeek.of(MONDAY_OF_WEEK),
            MONDAY_OF_WEEK,
            List.of()));
  }

  private static Set<String> slugs(Plan plan) {
    return items(plan).stream().map(it -> it.exercise().slug()).collect(Collectors.toSet());
  }

  private static List<PlannedItem> items(Plan plan) {
    return plan.sessions().stream().flatMap(it -> it.items().stream()).toList();
  }

  private static List<String> codes(PlannedItem item) {
    return item.because().stream().map(Reason::code).toList();
  }
}
