package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.deskbreak.ABreakRequest.nineToFive;
import static org.rhomboid.routine.domain.deskbreak.ABreakRequest.working;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;

@DisplayName("Desk breaks")
class DeskBreaksTest {

  @Test
  @DisplayName("come every 45 minutes where the member did not choose, from the start of work on")
  void defaultInterval() {
    assertThat(times(ABreakRequest.of().make()))
        .containsExactly(
            "09:45", "10:30", "11:15", "12:00", "12:45", "13:30", "14:15", "15:00", "15:45",
            "16:30");
  }

  @Test
  @DisplayName("come as often as the member chose, and not in the last minutes of work")
  void chosenInterval() {
    assertThat(times(with(nineToFive().breakEveryMinutes(60))))
        .containsExactly("10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00");
    assertThat(times(with(nineToFive().breakEveryMinutes(20))))
        .hasSize(23)
        .last()
        .isEqualTo("16:40");
  }

  @Test
  @DisplayName("wait for the end of quiet hours, and the interval counts anew from there")
  void quietHours() {
    AProfile lunch =
        nineToFive().breakEveryMinutes(60).quiet(LocalTime.of(11, 30), LocalTime.of(12, 40));

    assertThat(times(with(lunch)))
        .containsExactly("10:00", "11:00", "12:40", "13:40", "14:40", "15:40", "16:40");
  }

  @Test
  @DisplayName("wait for the end of a busy time, to the next full minute")
  void busy() {
    BreakRequest request =
        ABreakRequest.of()
            .profile(nineToFive().breakEveryMinutes(60))
            .busy("2026-11-24T08:55:00Z", "2026-11-24T09:20:10Z")
            .make();

    assertThat(times(request)).startsWith("10:21", "11:21");
  }

  @Test
  @DisplayName("fit the time until the next blocked one: fewer moves, or none at all")
  void slot() {
    AProfile hourly = nineToFive().breakEveryMinutes(60);
    BreakRequest fortySeconds =
        ABreakRequest.of()
            .profile(hourly)
            .busy("2026-11-24T09:00:40Z", "2026-11-24T09:30:00Z")
            .make();
    BreakRequest tenSeconds =
        ABreakRequest.of()
            .profile(hourly)
            .busy("2026-11-24T09:00:10Z", "2026-11-24T09:30:00Z")
            .make();

    DeskBreak first = DeskBreaks.of(fortySeconds).get(0);
    assertThat(first.at().toLocalTime()).isEqualTo("10:00");
    assertThat(first.moves()).hasSize(1);
    assertThat(first.seconds()).isLessThanOrEqualTo(40);
    assertThat(times(tenSeconds)).startsWith("10:30");
  }

  @Test
  @DisplayName("are spread over the day where a daily cap leaves few of them")
  void dailyCap() {
    assertThat(times(with(nineToFive().breaksPerDay(1)))).containsExactly("13:30");
    assertThat(times(with(nineToFive().breaksPerDay(3))))
        .containsExactly("10:30", "13:30", "15:45");

    BreakDay day = DeskBreaks.day(with(nineToFive().breaksPerDay(3)));
    assertThat(day.fewerBecause())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("DAILY_CAP");
              assertThat(it.text()).contains("10 would fit", "at most 3");
            });
  }

  @Test
  @DisplayName("take two minutes at most, and one move where they come often")
  void length() {
    assertThat(DeskBreaks.of(ABreakRequest.of().make()))
        .allSatisfy(it -> assertThat(it.seconds()).isBetween(20, DeskBreaks.LONGEST))
        .allSatisfy(it -> assertThat(it.moves()).hasSizeBetween(1, 2))
        .anySatisfy(it -> assertThat(it.moves()).hasSize(2));
    assertThat(DeskBreaks.of(with(nineToFive().breakEveryMinutes(29))))
        .allSatisfy(it -> assertThat(it.moves()).hasSize(1));
  }

  @Test
  @DisplayName(
      "say why there is none: no work hours, no working day, none wanted, too short, all blocked, no exercise")
  void none() {
    AProfile all = nineToFive();
    assertThat(whyNone(ABreakRequest.of().profile(AProfile.of()).make()))
        .isEqualTo("NO_WORK_HOURS");
    assertThat(whyNone(ABreakRequest.of().date(LocalDate.of(2026, 11, 22)).make()))
        .isEqualTo("NOT_A_WORKING_DAY");
    assertThat(whyNone(with(nineToFive().breaksPerDay(0)))).isEqualTo("NONE_WANTED");
    assertThat(whyNone(with(working(LocalTime.of(9, 0), LocalTime.of(9, 46)))))
        .isEqualTo("HOURS_TOO_SHORT");
    assertThat(
            whyNone(ABreakRequest.of().busy("2026-11-24T08:30:00Z", "2026-11-24T16:00:00Z").make()))
        .isEqualTo("ALL_BLOCKED");
    assertThat(whyNone(with(all.conditions("serious-injury")))).isEqualTo("NO_EXERCISE");
  }

  @Test
  @DisplayName("are none on a date that the zone skips: Samoa had no 30 December 2011")
  void skippedDate() {
    AProfile samoa = nineToFive().zone("Pacific/Apia");
    LocalDate friday = LocalDate.of(2011, 12, 30);

    assertThat(whyNone(ABreakRequest.of().profile(samoa).date(friday).make()))
        .isEqualTo("NO_SUCH_DATE");
    assertThat(DeskBreaks.of(ABreakRequest.of().profile(samoa).date(friday.minusDays(1)).make()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.at().toLocalDate()).isEqualTo(friday.minusDays(1)));
  }

  @Test
  @DisplayName("keep their real distance where clocks go forward inside the work hours")
  void gap() {
    AProfile nights = everyDay(LocalTime.of(0, 0), LocalTime.of(6, 0)).breakEveryMinutes(60);

    assertThat(times(ABreakRequest.of().profile(nights).date(LocalDate.of(2026, 3, 29)).make()))
        .containsExactly("01:00", "03:00", "04:00", "05:00");
  }

  @Test
  @DisplayName("come in both of the hours that clocks go through twice, each with an id of its own")
  void overlap() {
    AProfile nights = everyDay(LocalTime.of(0, 0), LocalTime.of(6, 0)).breakEveryMinutes(60);
    BreakRequest request =
        ABreakRequest.of().profile(nights).date(LocalDate.of(2026, 10, 25)).make();

    assertThat(times(request))
        .containsExactly("01:00", "02:00", "02:00", "03:00", "04:00", "05:00");
    assertThat(DeskBreaks.of(request)).extracting(DeskBreak::id).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("are never in an hour outside work that the clock shows again")
  void overlapAtTheEdge() {
    AProfile early = everyDay(LocalTime.of(2, 30), LocalTime.of(6, 0)).breakEveryMinutes(20);

    assertThat(times(ABreakRequest.of().profile(early).date(LocalDate.of(2026, 10, 25)).make()))
        .startsWith("02:50", "02:30", "02:50", "03:10")
        .allSatisfy(time -> assertThat(time).isGreaterThanOrEqualTo("02:30"));
  }

  @Test
  @DisplayName("follow half an hour of daylight saving: Lord Howe")
  void halfAnHour() {
    AProfile nights =
        everyDay(LocalTime.of(0, 0), LocalTime.of(4, 0))
            .breakEveryMinutes(60)
            .zone("Australia/Lord_Howe");

    // 02:00 becomes 02:30 on the first Sunday of October
    assertThat(times(ABreakRequest.of().profile(nights).date(LocalDate.of(2026, 10, 4)).make()))
        .containsExactly("01:00", "02:30", "03:30");
  }

  @Test
  @DisplayName("have the same ids, times and moves whenever they are read")
  void stable() {
    assertThat(DeskBreaks.of(ABreakRequest.of().make()))
        .isEqualTo(DeskBreaks.of(ABreakRequest.of().make()));
    List<DeskBreak> whole = DeskBreaks.of(ABreakRequest.of().make());
    List<DeskBreak> lessBusy =
        DeskBreaks.of(
            ABreakRequest.of().busy("2026-11-24T15:20:00Z", "2026-11-24T16:00:00Z").make());
    assertThat(lessBusy).isEqualTo(whole.subList(0, whole.size() - 1));
  }

  @Test
  @DisplayName(
      "that the member answered stay, and the others are planned around them with the moves they had")
  void kept() {
    List<DeskBreak> before = DeskBreaks.of(ABreakRequest.of().make());
    Instant answered = before.get(2).at().toInstant();

    List<DeskBreak> after = DeskBreaks.of(ABreakRequest.of().kept(answered).make());

    assertThat(after)
        .containsExactlyElementsOf(before.stream().filter(it -> it != before.get(2)).toList());
    assertThat(
            times(with(nineToFive().breakEveryMinutes(60), Instant.parse("2026-11-24T10:20:00Z"))))
        .containsExactly("10:00", "12:20", "13:20", "14:20", "15:20", "16:20");
    assertThat(times(with(nineToFive(), Instant.parse("2026-11-24T06:00:00Z"))))
        .startsWith("09:45");
  }

  @Test
  @DisplayName("that the member answered count for the cap")
  void keptAndCapped() {
    BreakRequest request =
        with(nineToFive().breaksPerDay(3), Instant.parse("2026-11-24T10:20:00Z"));

    assertThat(times(request)).hasSize(2);
  }

  @Test
  @DisplayName("go round the targets and the exercises, across the day and the days")
  void rotate() {
    List<DeskBreak> day = DeskBreaks.of(ABreakRequest.of().make());
    List<String> slugs =
        day.stream().flatMap(it -> it.moves().stream()).map(BreakMove::slug).toList();
    assertThat(slugs.stream().distinct().count()).isGreaterThanOrEqualTo(10);
    assertThat(day)
        .filteredOn(it -> it.moves().size() == 2)
        .allSatisfy(
            it ->
                assertThat(it.moves().get(0).targets().get(0))
                    .isNotEqualTo(it.moves().get(1).targets().get(0)));

    List<String> firstMoves =
        IntStream.range(0, 14)
            .mapToObj(days -> ABreakRequest.TUESDAY.plusDays(days))
            .filter(date -> date.getDayOfWeek().getValue() < 6)
            .map(date -> DeskBreaks.of(ABreakRequest.of().date(date).make()).get(0).moves().get(0))
            .map(BreakMove::slug)
            .distinct()
            .toList();
    assertThat(firstMoves).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  @DisplayName("are an interval apart whatever lies between")
  void apart() {
    BreakRequest request =
        ABreakRequest.of().busy("2026-11-24T09:20:00Z", "2026-11-24T12:07:00Z").make();

    List<DeskBreak> breaks = DeskBreaks.of(request);

    assertThat(IntStream.range(1, breaks.size()))
        .allSatisfy(
            i ->
                assertThat(Duration.between(breaks.get(i - 1).at(), breaks.get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofMinutes(45)));
  }

  private static AProfile everyDay(LocalTime from, LocalTime to) {
    return AProfile.of().equipment("chair").workHours(from, to, DayOfWeek.values());
  }

  private static BreakRequest with(AProfile profile, Instant... kept) {
    return ABreakRequest.of().profile(profile).kept(kept).make();
  }

  private static List<String> times(BreakRequest request) {
    return DeskBreaks.of(request).stream().map(it -> it.at().toLocalTime().toString()).toList();
  }

  private static String whyNone(BreakRequest request) {
    BreakDay day = DeskBreaks.day(request);
    assertThat(day.breaks()).isEmpty();
    assertThat(day.fewerBecause()).hasSize(1);
    return day.fewerBecause().get(0).code();
  }
}
