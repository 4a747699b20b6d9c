package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-16 and 23 are Mondays. */
class PolicyInForceTest {

  private static final Set<DayOfWeek> TRAINING = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
  private static final Set<DayOfWeek> WORKING =
      EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
  private static final StreakPolicy DAILY = new StreakPolicy.Daily(TRAINING);

  private static PublishedSchedule from(String date, String policy, Integer target) {
    return in("UTC", date, policy, target);
  }

  private static PublishedSchedule in(String zone, String date, String policy, Integer target) {
    return new PublishedSchedule(
        LocalDate.parse(date),
        ZoneId.of(zone),
        TRAINING,
        WORKING,
        policy,
        target,
        LocalTime.MIDNIGHT);
  }

  private static OrganizationPolicy set(String since, String policy, int target) {
    return new OrganizationPolicy(Instant.parse(since), policy, target);
  }

  private static StreakPolicy on(ScheduleHistory history, String date) {
    return history.inForceOn(LocalDate.parse(date)).policy();
  }

  @Test
  @DisplayName(
      "Streaks 6: the member's own policy goes before the organisation's, without both it is DAILY")
  void ownFirst() {
    List<OrganizationPolicy> organization = List.of(set("2026-01-01T00:00:00Z", "WEEKLY", 4));

    ScheduleHistory own =
        ScheduleHistory.of(List.of(from("2026-11-02", "WORKING_DAYS", null)), organization);
    ScheduleHistory theirs =
        ScheduleHistory.of(List.of(from("2026-11-02", null, null)), organization);
    ScheduleHistory neither = ScheduleHistory.of(List.of(from("2026-11-02", null, 5)), List.of());

    assertThat(on(own, "2026-11-20")).isEqualTo(new StreakPolicy.WorkingDays(WORKING));
    assertThat(on(theirs, "2026-11-20")).isEqualTo(new StreakPolicy.Weekly(4));
    assertThat(on(neither, "2026-11-20")).isEqualTo(DAILY);
  }

  @ParameterizedTest(name = "own {0}, organisation {1}: {2}")
  @DisplayName("Streaks 7: the target is the member's own, else the organisation's, else 3")
  @CsvSource({"5, 4, 5", ", 4, 4", "5, , 5", ", , 3"})
  void target(Integer own, Integer theirs, int expected) {
    List<OrganizationPolicy> organization =
        theirs == null ? List.of() : List.of(set("2026-01-01T00:00:00Z", "DAILY", theirs));

    ScheduleHistory history =
        ScheduleHistory.of(List.of(from("2026-11-02", "WEEKLY", own)), organization);

    assertThat(on(history, "2026-11-20")).isEqualTo(new StreakPolicy.Weekly(expected));
  }

  @Test
  @DisplayName("Streaks 6: under WORKING_DAYS without stated ones Monday to Friday are")
  void mondayToFriday() {
    PublishedSchedule unstated =
        new PublishedSchedule(
            LocalDate.parse("2026-11-02"),
            ZoneId.of("UTC"),
            TRAINING,
            Set.of(),
            "WORKING_DAYS",
            null,
            LocalTime.MIDNIGHT);

    assertThat(on(ScheduleHistory.of(List.of(unstated), List.of()), "2026-11-20"))
        .isEqualTo(new StreakPolicy.WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
  }

  @ParameterizedTest(name = "set {0}, member in {1}: from {2}")
  @DisplayName(
      "Streaks 6: the organisation's change counts from the member's next day, in the zone in force")
  @CsvSource({
    "2026-11-17T12:00:00Z, UTC, 2026-11-18",
    "2026-11-17T12:00:00Z, Pacific/Kiritimati, 2026-11-19",
    "2026-11-17T09:00:00Z, Pacific/Honolulu, 2026-11-17"
  })
  void nextDay(String since, String zone, LocalDate counts) {
    ScheduleHistory history =
        ScheduleHistory.of(
            List.of(in(zone, "2026-11-02", null, null)), List.of(set(since, "WORKING_DAYS", 3)));

    assertThat(on(history, counts.minusDays(1).toString())).isEqualTo(DAILY);
    assertThat(on(history, counts.toString())).isEqualTo(new StreakPolicy.WorkingDays(WORKING));
  }

  @Test
  @DisplayName(
      "Streaks 6: without a profile the organisation's policy counts too, from the next day in UTC")
  void withoutProfile() {
    ScheduleHistory history =
        ScheduleHistory.of(List.of(), List.of(set("2026-11-22T23:59:00Z", "WEEKLY", 2)));

    assertThat(history.inForceOn(LocalDate.parse("2026-11-22")).policy())
        .isEqualTo(Schedule.WITHOUT_PROFILE.policy());
    assertThat(on(history, "2026-11-23")).isEqualTo(new StreakPolicy.Weekly(2));
    assertThat(history.inForceOn(LocalDate.parse("2026-11-23")).zone()).isNull();
  }

  @ParameterizedTest(name = "{0} to {1} {2}: from {3}")
  @DisplayName(
      "Streaks 7: a change from or to weeks, or of their target, counts from Monday; one between policies of days at once")
  @CsvSource({
    "DAILY, 3, WEEKLY, 3, 2026-11-23",
    "WEEKLY, 3, DAILY, 3, 2026-11-23",
    "WEEKLY, 3, WEEKLY, 5, 2026-11-23",
    "DAILY, 3, WORKING_DAYS, 3, 2026-11-18",
    "WORKING_DAYS, 3, DAILY, 3, 2026-11-18"
  })
  void weeksWaitForMonday(
      String before, int targetBefore, String after, int targetAfter, LocalDate counts) {
    ScheduleHistory history =
        ScheduleHistory.of(
            List.of(
                from("2026-11-02", before, targetBefore), from("2026-11-18", after, targetAfter)),
            List.of());
    ScheduleHistory byOrganization =
        ScheduleHistory.of(
            List.of(from("2026-11-02", null, null)),
            List.of(
                set("2026-10-01T12:00:00Z", before, targetBefore),
                set("2026-11-17T12:00:00Z", after, targetAfter)));

    for (ScheduleHistory either : List.of(history, byOrganization)) {
      assertThat(on(either, counts.minusDays(1).toString()).code()).isEqualTo(before);
      assertThat(on(either, counts.minusDays(1).toString()))
          .isEqualTo(on(either, "2026-11-09"))
          .isNotEqualTo(on(either, counts.toString()));
      assertThat(on(either, counts.toString()).code()).isEqualTo(after);
    }
  }

  @Test
  @DisplayName("Streaks 7: zone, days and day start do not wait for Monday with the policy")
  void onlyThePolicyWaits() {
    ScheduleHistory history =
        ScheduleHistory.of(
            List.of(from("2026-11-02", "DAILY", null), in("Asia/Tokyo", "2026-11-18", "WEEKLY", 2)),
            List.of());

    Schedule waiting = history.inForceOn(LocalDate.parse("2026-11-18"));

    assertThat(waiting.zone().getId()).isEqualTo("Asia/Tokyo");
    assertThat(waiting.policy()).isEqualTo(DAILY);
  }

  @Test
  @DisplayName("Streaks 7: a change that is taken back before its Monday never counts")
  void takenBack() {
    ScheduleHistory history =
        ScheduleHistory.of(
            List.of(
                from("2026-11-02", "DAILY", null),
                from("2026-11-18", "WEEKLY", 2),
                from("2026-11-20", "DAILY", null)),
            List.of());

    LocalDate.parse("2026-11-02")
        .datesUntil(LocalDate.parse("2026-12-31"))
        .forEach(date -> assertThat(history.inForceOn(date).policy()).isEqualTo(DAILY));
  }

  @Test
  @DisplayName(
      "Streaks 7: the very first schedule counts from its own date, its week being partial")
  void theFirstDoesNotWait() {
    ScheduleHistory history =
        ScheduleHistory.of(List.of(from("2026-11-18", "WEEKLY", 2)), List.of());

    assertThat(on(history, "2026-11-17")).isEqualTo(Schedule.WITHOUT_PROFILE.policy());
    assertThat(on(history, "2026-11-18")).isEqualTo(new StreakPolicy.Weekly(2));
  }

  @Test
  @DisplayName(
      "Streaks 6: in whatever order schedules and policies are told, the same counts (seeds 0 to 9)")
  void anyOrder() {
    List<PublishedSchedule> member =
        List.of(
            from("2026-11-02", null, null),
            from("2026-11-11", "WEEKLY", 2),
            from("2026-11-18", null, 4));
    List<OrganizationPolicy> organization =
        List.of(
            set("2026-10-01T12:00:00Z", "WEEKLY", 5),
            set("2026-11-05T12:00:00Z", "DAILY", 1),
            set("2026-11-19T12:00:00Z", "WORKING_DAYS", 1));
    ScheduleHistory expected = ScheduleHistory.of(member, organization);
    for (int seed = 0; seed < 10; seed++) {
      List<PublishedSchedule> schedules = new ArrayList<>(member);
      List<OrganizationPolicy> policies = new ArrayList<>(organization);
      Collections.shuffle(schedules, new Random(seed));
      Collections.shuffle(policies, new Random(seed));

      assertThat(ScheduleHistory.of(schedules, policies)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("Streaks 7: a target is 1 to 7, and a policy one of the three")
  void refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StreakPolicy.Weekly(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new StreakPolicy.Weekly(8));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ScheduleHistory.of(List.of(from("2026-11-02", "MONTHLY", null)), List.of()));
  }
}
