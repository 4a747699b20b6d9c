package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.calendar.ACalendar.begun;
import static org.rhomboid.routine.domain.calendar.ACalendar.from;
import static org.rhomboid.routine.domain.calendar.ACalendar.moved;
import static org.rhomboid.routine.domain.calendar.ACalendar.plan;
import static org.rhomboid.routine.domain.calendar.ACalendar.shortened;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.planning.PlannedSession;

@DisplayName("A calendar whose plans change")
class CalendarChangesTest {

  private static final String MONDAY = "2026-11-23";
  private static final String TUESDAY = "2026-11-24";
  private static final String WEDNESDAY = "2026-11-25";
  private static final String FRIDAY = "2026-11-27";

  private static final CalendarPlan FIRST = plan(1, MONDAY, WEDNESDAY, FRIDAY);

  @Test
  @DisplayName("knows a session of a week that is planned anew again by its date")
  void plannedAnew() {
    CalendarPlan second = plan(2, MONDAY, WEDNESDAY, FRIDAY);
    CalendarFeed before = ACalendar.of().plans(FIRST).feed();

    CalendarFeed after = ACalendar.of().plans(second, FIRST).feed();

    assertThat(after.events()).hasSize(3).noneMatch(CalendarEvent::cancelled);
    for (String date : List.of(MONDAY, WEDNESDAY, FRIDAY)) {
      assertThat(on(date, after).id()).isEqualTo(on(date, before).id());
      assertThat(on(date, after).sequence()).isGreaterThan(on(date, before).sequence());
    }
  }

  @Test
  @DisplayName("keeps the event of a session that moves, and tells of the change")
  void movedSession() {
    CalendarFeed before = ACalendar.of().plans(FIRST).feed();

    CalendarFeed after = ACalendar.of().plans(moved(FIRST, TUESDAY, 4)).feed();

    CalendarEvent tuesday = on(TUESDAY, after);
    assertThat(tuesday.id()).isEqualTo(on(MONDAY, before).id());
    assertThat(tuesday.sequence()).isGreaterThan(on(MONDAY, before).sequence());
    assertThat(tuesday.changedAt()).isAfter(on(MONDAY, before).changedAt());
    assertThat(dates(after)).containsExactly(TUESDAY, WEDNESDAY, FRIDAY);
  }

  @Test
  @DisplayName("does not take a session for another that moved to its day")
  void movedThere() {
    CalendarPlan second = plan(5, TUESDAY, WEDNESDAY);
    CalendarFeed before = ACalendar.of().plans(moved(FIRST, TUESDAY, 4)).feed();

    CalendarFeed after =
        ACalendar.of().plans(from(MONDAY, second), moved(FIRST, TUESDAY, 4)).feed();

    CalendarEvent moved = on(TUESDAY, before);
    assertThat(after.events())
        .filteredOn(event -> event.id().equals(moved.id()))
        .singleElement()
        .matches(CalendarEvent::cancelled);
    assertThat(after.events())
        .filteredOn(event -> !event.cancelled() && date(event).equals(TUESDAY))
        .singleElement()
        .doesNotReturn(moved.id(), CalendarEvent::id);
  }

  @Test
  @DisplayName("cancels what another plan took away, of the days for which that one counts")
  void takenAway() {
    CalendarPlan second = plan(2, WEDNESDAY);
    CalendarFeed before = ACalendar.of().plans(FIRST).feed();

    CalendarFeed after = ACalendar.of().plans(FIRST, second).feed();

    assertThat(on(FRIDAY, after).cancelled()).isTrue();
    assertThat(on(FRIDAY, after).busy()).isFalse();
    assertThat(on(FRIDAY, after).id()).isEqualTo(on(FRIDAY, before).id());
    assertThat(on(FRIDAY, after).sequence()).isGreaterThan(on(FRIDAY, before).sequence());
    assertThat(on(FRIDAY, after).changedAt()).isEqualTo(second.changedAt());
    assertThat(on(MONDAY, after)).isEqualTo(on(MONDAY, before));
  }

  @Test
  @DisplayName("cancels what fell out of a plan that stays in force")
  void fallenAway() {
    CalendarFeed before = ACalendar.of().plans(FIRST).feed();

    CalendarFeed after = ACalendar.of().plans(shortened(FIRST, "2026-11-29", 5)).feed();

    CalendarEvent fallen = on("2026-11-29", after);
    assertThat(fallen.id()).isEqualTo(on(MONDAY, before).id());
    assertThat(fallen.cancelled()).isTrue();
    assertThat(fallen.sequence()).isGreaterThan(on(MONDAY, before).sequence());
    assertThat(fallen.end()).isEqualTo(fallen.start().plusMinutes(15));
    assertThat(dates(after)).containsExactly(WEDNESDAY, FRIDAY, "2026-11-29");
  }

  @Test
  @DisplayName("has a session that fell away and came back once")
  void fallenAndBack() {
    CalendarPlan back =
        new CalendarPlan(
            FIRST.plan(),
            1,
            7,
            FIRST.changedAt(),
            FIRST.effectiveFrom(),
            false,
            FIRST.done(),
            shortened(FIRST, MONDAY, 5).fallen());

    assertThat(ACalendar.of().plans(back).feed().events())
        .hasSize(3)
        .noneMatch(CalendarEvent::cancelled);
  }

  @Test
  @DisplayName("keeps what was done before another plan was made")
  void doneBefore() {
    CalendarPlan second = from(MONDAY, plan(2, WEDNESDAY));

    CalendarFeed after = ACalendar.of().plans(begun(FIRST), second).feed();

    assertThat(on(MONDAY, after).cancelled()).isFalse();
    assertThat(on(FRIDAY, after).cancelled()).isTrue();
  }

  @Test
  @DisplayName("brings a cancelled session back where a later plan has it again")
  void backAgain() {
    CalendarPlan second = from(MONDAY, plan(2, WEDNESDAY));
    CalendarPlan third = from(MONDAY, plan(3, WEDNESDAY, FRIDAY));

    List<CalendarEvent> told =
        Stream.of(
                ACalendar.of().plans(FIRST),
                ACalendar.of().plans(FIRST, second),
                ACalendar.of().plans(FIRST, second, third))
            .map(calendar -> on(FRIDAY, calendar.feed()))
            .toList();

    assertThat(told).extracting(CalendarEvent::cancelled).containsExactly(false, true, false);
    assertThat(told).extracting(CalendarEvent::sequence).doesNotHaveDuplicates().isSorted();
    assertThat(told).extracting(CalendarEvent::id).containsOnly(told.get(0).id());
  }

  @Test
  @DisplayName("follows a change of the profile with another sequence and the same events")
  void profileChanges() {
    AProfile early = AProfile.of().sessionAt(LocalTime.of(7, 30));
    CalendarEvent before = on(MONDAY, ACalendar.of().plans(FIRST).feed());

    CalendarEvent after =
        on(MONDAY, ACalendar.of().plans(FIRST).profile(early.make()).profileVersion(2).feed());

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.sequence()).isGreaterThan(before.sequence());
    assertThat(after.start()).isEqualTo("2026-11-23T07:30+01:00[Europe/Berlin]");
  }

  @Test
  @DisplayName("tells no session from its date where the session's id is made of none")
  void otherIds() {
    UUID id = new UUID(1, 1);
    PlannedSession made = ACalendar.session(id, LocalDate.parse(MONDAY));
    PlannedSession moved = ACalendar.session(id, LocalDate.parse(TUESDAY));

    CalendarFeed before = ACalendar.of().plans(plan(new UUID(0, 1), 1, List.of(made))).feed();
    CalendarFeed after = ACalendar.of().plans(plan(new UUID(0, 1), 1, List.of(moved))).feed();

    assertThat(on(TUESDAY, after).id()).isEqualTo(on(MONDAY, before).id());
    assertThat(on(MONDAY, before).id())
        .isNotEqualTo(on(MONDAY, ACalendar.of().plans(FIRST).feed()).id());
  }

  private static String date(CalendarEvent event) {
    return event.start().toLocalDate().toString();
  }

  private static List<String> dates(CalendarFeed feed) {
    return feed.events().stream().map(CalendarChangesTest::date).toList();
  }

  private static CalendarEvent on(String date, CalendarFeed feed) {
    List<CalendarEvent> found =
        feed.events().stream().filter(event -> date(event).equals(date)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
