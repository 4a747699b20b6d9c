package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of 2026-W47: Monday 2026-11-16 to Sunday 2026-11-22. */
class PlannedWeeksTest {

  private static final UUID PLAN = new UUID(0, 1);
  private static final UUID OTHER_PLAN = new UUID(0, 2);

  private static UUID session(UUID plan, String day) {
    return new UUID(plan.getLeastSignificantBits(), Long.parseLong(day));
  }

  private static PlanFact planned(UUID plan, long sequence, String from, String... days) {
    List<PlanFact.Session> sessions =
        Arrays.stream(days)
            .map(day -> new PlanFact.Session(session(plan, day), LocalDate.parse("2026-11-" + day)))
            .toList();
    return new PlanFact.Planned(
        "2026-W47", plan, sequence, LocalDate.parse(from), ZoneId.of("Europe/Berlin"), sessions);
  }

  private static PlanFact moved(UUID plan, long sequence, String from, String day, String to) {
    return new PlanFact.Moved(
        plan, sequence, LocalDate.parse(from), session(plan, day), LocalDate.parse(to));
  }

  private static List<Integer> restDays(PlanFact... facts) {
    StreakFacts known =
        new StreakFacts(StreakFacts.NONE.schedules(), List.of(), PlannedWeeks.of(List.of(facts)));
    return LocalDate.parse("2026-11-14")
        .datesUntil(LocalDate.parse("2026-11-25"))
        .filter(date -> NeutralDay.on(date, known, known.calendar(null)) == Verdict.REST)
        .map(LocalDate::getDayOfMonth)
        .toList();
  }

  @Test
  @DisplayName("Streaks 6: the dates of a planned week without a session are rest days")
  void planned() {
    assertThat(restDays(planned(PLAN, 1, "2026-11-16", "16", "18", "20")))
        .containsExactly(17, 19, 21, 22);
  }

  @Test
  @DisplayName("Streaks 6: a plan made within its week frees no date before it")
  void plannedWithinTheWeek() {
    assertThat(restDays(planned(PLAN, 1, "2026-11-19", "20"))).containsExactly(19, 21, 22);
  }

  @Test
  @DisplayName(
      "Streaks 6: a session moved away today frees today, and asks for practice where it goes")
  void moved() {
    assertThat(
            restDays(
                planned(PLAN, 1, "2026-11-16", "16", "18", "20"),
                moved(PLAN, 2, "2026-11-18", "18", "2026-11-19")))
        .containsExactly(17, 18, 21, 22);
  }

  @Test
  @DisplayName("Streaks 6: a session moved after its date frees no date that is past")
  void movedAfterwards() {
    assertThat(
            restDays(
                planned(PLAN, 1, "2026-11-16", "16", "18", "20"),
                moved(PLAN, 2, "2026-11-19", "18", "2026-11-21")))
        .containsExactly(17, 19, 22);
  }

  @Test
  @DisplayName(
      "Streaks 6: a later plan of the week supersedes the earlier, whose moves count no more")
  void superseded() {
    assertThat(
            restDays(
                planned(PLAN, 1, "2026-11-16", "16", "18", "20"),
                planned(OTHER_PLAN, 2, "2026-11-18", "19", "21"),
                moved(PLAN, 3, "2026-11-19", "20", "2026-11-22")))
        .containsExactly(17, 18, 20, 22);
  }

  @Test
  @DisplayName("Streaks 6: the first week of an ISO year begins in the calendar year before")
  void isoWeek() {
    PlanFact plan =
        new PlanFact.Planned(
            "2026-W01", PLAN, 1, LocalDate.parse("2025-12-29"), ZoneId.of("UTC"), List.of());

    assertThat(PlannedWeeks.of(List.of(plan)).get(0).to()).isEqualTo("2026-01-04");
    assertThat(PlannedWeeks.of(List.of(plan)).get(0).restDays()).hasSize(7);
  }

  @Test
  @DisplayName(
      "Streaks 6: any order of arrival, repetitions included, gives the same weeks (seeds 0 to 99)")
  void anyOrder() {
    List<PlanFact> facts =
        List.of(
            planned(PLAN, 1, "2026-11-16", "16", "18", "20"),
            moved(PLAN, 2, "2026-11-16", "18", "2026-11-19"),
            moved(PLAN, 3, "2026-11-17", "18", "2026-11-21"),
            planned(OTHER_PLAN, 4, "2026-11-18", "18", "19", "22"),
            moved(PLAN, 5, "2026-11-18", "20", "2026-11-22"),
            moved(OTHER_PLAN, 6, "2026-11-19", "19", "2026-11-20"));
    List<PlannedWeek> expected = PlannedWeeks.of(facts);
    for (int seed = 0; seed < 100; seed++) {
      List<PlanFact> arrived = new ArrayList<>(facts);
      arrived.addAll(facts.subList(seed % 6, 6));
      Collections.shuffle(arrived, new Random(seed));

      assertThat(PlannedWeeks.of(arrived)).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
