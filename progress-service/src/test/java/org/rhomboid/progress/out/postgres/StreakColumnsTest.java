package org.rhomboid.progress.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.streak.CountedSession;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.domain.streak.StreakFold;
import org.rhomboid.progress.domain.streak.StreakState;

@DisplayName("The JSON columns of streak and schedules")
class StreakColumnsTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

  private final Columns columns =
      new Columns(
          JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build());

  private static PublishedSchedule schedule(String policy, Integer target) {
    return new PublishedSchedule(
        MONDAY,
        ZoneId.of("Europe/Berlin"),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        EnumSet.of(DayOfWeek.TUESDAY),
        policy,
        target,
        LocalTime.of(3, 0));
  }

  @ParameterizedTest
  @DisplayName("a streak of days or weeks is read as it was written, after each practice day")
  @ValueSource(strings = {"DAILY", "WORKING_DAYS", "WEEKLY"})
  void streak(String policy) {
    StreakFacts facts = StreakFacts.of(ScheduleHistory.of(List.of(schedule(policy, 2)), List.of()));
    StreakState state = StreakState.NEVER;
    assertThat(columns.streak(columns.of(state))).isEqualTo(state);
    for (int day = 0; day < 40; day += day % 9 == 0 ? 3 : 1) {
      LocalDate date = MONDAY.plusDays(day);
      SessionMoment moment =
          new SessionMoment(Instant.parse(date + "T12:00:00.123456Z"), ZoneId.of("Asia/Tokyo"));
      state = StreakFold.append(state, new CountedSession(date, moment), facts);

      assertThat(columns.streak(columns.of(state))).isEqualTo(state);
    }
  }

  @Test
  @DisplayName("a streak stored before weeks were counted is one of days, and goes on as one")
  void streakOfBefore() {
    String stored =
        """
        {"length":6,"from":"2026-11-02","longest":{"length":6,"from":"2026-11-02","to":"2026-11-07"},"freezes":0,
         "towardsNextFreeze":6,"consistency":0.25,"lastPracticeDay":"2026-11-07",
         "latestCompletedAt":"2026-11-07T12:00:00Z","latestZone":"UTC"}""";

    StreakState state = columns.streak(stored);

    assertThat(state.streak().longestDays())
        .isEqualTo(new LongestRun(6, MONDAY, LocalDate.parse("2026-11-07")));
    assertThat(state.streak().longestWeeks()).isNull();
    assertThat(state.streak().week()).isNull();
    assertThat(state.streak().broken()).isFalse();
    SessionMoment next = new SessionMoment(Instant.parse("2026-11-08T12:00:00Z"), ZoneId.of("UTC"));
    StreakState after =
        StreakFold.append(
            state, new CountedSession(LocalDate.parse("2026-11-08"), next), StreakFacts.NONE);
    assertThat(after.streak().run().length()).isEqualTo(7);
    assertThat(after.streak().freezes().held()).isEqualTo(1);
  }

  @Test
  @DisplayName("a member without a row has never practised, and has no schedules")
  void nothingStored() {
    assertThat(columns.streak(null)).isEqualTo(StreakState.NEVER);
    assertThat(columns.schedules(null)).isEmpty();
  }

  @Test
  @DisplayName(
      "schedules are read as they were published, also what they leave to the organisation")
  void schedules() {
    List<PublishedSchedule> published =
        List.of(
            schedule(null, null),
            schedule("DAILY", null),
            schedule("WORKING_DAYS", null),
            schedule("WEEKLY", 5),
            schedule("WEEKLY", null));

    assertThat(columns.schedules(written(published))).isEqualTo(published);
  }

  private String written(List<PublishedSchedule> schedules) {
    return columns.rows(schedules.stream().<Object>map(ScheduleColumn::of).toList());
  }

  @Test
  @DisplayName("schedules stored with a policy and its days read as a member's of that policy")
  void schedulesOfBefore() {
    List<PublishedSchedule> read =
        columns.schedules(
            """
            [{"effectiveFrom":"2026-11-02","zone":"Europe/Berlin","dayStartsAt":"03:00:00","policy":"DAILY","days":["MONDAY","FRIDAY"]},
             {"effectiveFrom":"2026-11-10","zone":"Asia/Tokyo","dayStartsAt":"00:00:00","policy":"WORKING_DAYS","days":["SUNDAY"]}]""");

    ScheduleHistory history = ScheduleHistory.of(read, List.of());

    assertThat(history.inForceOn(MONDAY).policy())
        .isEqualTo(new StreakPolicy.Daily(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    assertThat(history.inForceOn(MONDAY).dayStartsAt()).isEqualTo(LocalTime.of(3, 0));
    assertThat(history.inForceOn(MONDAY.plusDays(8)).policy())
        .isEqualTo(new StreakPolicy.WorkingDays(Set.of(DayOfWeek.SUNDAY)));
    assertThat(history.inForceOn(MONDAY.plusDays(8)).zone().getId()).isEqualTo("Asia/Tokyo");
  }

  @Test
  @DisplayName(
      "a DAILY schedule of before leaves the policy to the organisation, as the profile had named none or weeks")
  void dailyOfBeforeFollowsTheOrganisation() {
    List<PublishedSchedule> read =
        columns.schedules(
            """
            [{"effectiveFrom":"2026-11-02","zone":"UTC","dayStartsAt":"00:00:00","policy":"DAILY","days":["MONDAY"]}]""");

    ScheduleHistory history =
        ScheduleHistory.of(
            read,
            List.of(new OrganizationPolicy(Instant.parse("2026-11-20T12:00:00Z"), "WEEKLY", 2)));

    assertThat(history.inForceOn(LocalDate.parse("2026-11-23")).policy())
        .isEqualTo(new StreakPolicy.Weekly(2));
  }

  @Test
  @DisplayName("days are rebuilt from sessions in any order, with their first and their last")
  void days() {
    SessionMoment early =
        new SessionMoment(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("UTC"));
    SessionMoment late = new SessionMoment(Instant.parse("2026-11-02T18:00:00Z"), ZoneId.of("UTC"));

    assertThat(
            PractisedDay.of(
                List.of(new CountedSession(MONDAY, late), new CountedSession(MONDAY, early))))
        .containsExactly(new PractisedDay(MONDAY, early, late));
  }
}
