package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.routine.domain.calendar.ACalendar.begun;
import static org.rhomboid.routine.domain.calendar.ACalendar.paused;
import static org.rhomboid.routine.domain.calendar.ACalendar.plan;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.deskbreak.BreakMove;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

@DisplayName("A calendar")
class CalendarFeedTest {

  private static final String MONDAY = "2026-11-23";
  private static final String WEDNESDAY = "2026-11-25";
  private static final String FRIDAY = "2026-11-27";

  private static final CalendarPlan FIRST = plan(1, MONDAY, WEDNESDAY, FRIDAY);

  @Test
  @DisplayName("shows each session at its time, up to the minute in which it ends, and its doses")
  void sessions() {
    CalendarFeed feed = ACalendar.of().plans(FIRST).feed();

    CalendarEvent monday = on(MONDAY, feed);
    assertThat(feed.events()).hasSize(3).isSortedAccordingTo(this::byStart);
    assertThat(monday.start()).isEqualTo("2026-11-23T18:00+01:00[Europe/Berlin]");
    assertThat(monday.end()).isEqualTo("2026-11-23T18:11+01:00[Europe/Berlin]");
    assertThat(monday.summary()).isEqualTo("Exercise session");
    assertThat(monday.description()).isEqualTo("band-row: 2 × 12");
    assertThat(monday.kind()).isEqualTo(CalendarEvent.Kind.SESSION);
    assertThat(monday.cancelled()).isFalse();
    assertThat(monday.busy()).isTrue();
    assertThat(monday.changedAt()).isEqualTo(FIRST.changedAt());
  }

  @Test
  @DisplayName("says nothing of why, nor whether it was done")
  void noReasons() {
    CalendarFeed feed = ACalendar.of().plans(begun(FIRST)).feed();

    assertThat(feed.toString()).doesNotContain("pain", "upper-back", "done");
    assertThat(on(MONDAY, feed).cancelled()).isFalse();
    assertThat(on(MONDAY, feed).busy()).isFalse();
    assertThat(on(WEDNESDAY, feed).busy()).isTrue();
  }

  @Test
  @DisplayName("begins two weeks back")
  void window() {
    CalendarPlan old = plan(1, "2026-11-10", "2026-11-11", "2026-11-12");

    assertThat(dates(ACalendar.of().plans(old).feed())).containsExactly("2026-11-11", "2026-11-12");
  }

  @Test
  @DisplayName(
      "Planner 7: cancels the sessions of a paused plan but what is done, and has no breaks")
  void held() {
    DeskBreak one = deskBreak("2026-11-26T10:00+01:00[Europe/Berlin]");
    CalendarFeed before = ACalendar.of().plans(FIRST).breaks(one).feed();

    CalendarFeed held = ACalendar.of().held().plans(paused(begun(FIRST), 2)).breaks(one).feed();

    assertThat(before.events()).hasSize(4);
    assertThat(held.events()).hasSize(3);
    assertThat(on(MONDAY, held).cancelled()).isFalse();
    assertThat(on(WEDNESDAY, held).cancelled()).isTrue();
    assertThat(on(FRIDAY, held).cancelled()).isTrue();
    assertThat(on(FRIDAY, held).sequence()).isGreaterThan(on(FRIDAY, before).sequence());
  }

  @Test
  @DisplayName("shows breaks as time in which the member can be asked for something else")
  void breaks() {
    CalendarEvent shown =
        ACalendar.of()
            .breaks(deskBreak("2026-11-26T10:00+01:00[Europe/Berlin]"))
            .feed()
            .events()
            .get(0);

    assertThat(shown.busy()).isFalse();
    assertThat(shown.summary()).isEqualTo("Movement break");
    assertThat(shown.end()).isEqualTo("2026-11-26T10:02+01:00[Europe/Berlin]");
    assertThat(shown.description()).isEqualTo("Chin tuck: 2 × 12");
  }

  @Test
  @DisplayName("keeps the event of a break that is put off")
  void breakPutOff() {
    DeskBreak planned = deskBreak("2026-11-26T10:00+01:00[Europe/Berlin]");
    DeskBreak later = planned.movedTo(planned.at().plusMinutes(40));

    CalendarEvent before = ACalendar.of().breaks(planned).feed().events().get(0);
    CalendarEvent after = ACalendar.of().breaks(later).feed().events().get(0);

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.start()).isEqualTo("2026-11-26T10:40+01:00[Europe/Berlin]");
    assertThat(after.description()).doesNotContain("pain", "neck");
  }

  @Test
  @DisplayName("speaks the language of its link")
  void languages() {
    assertThat(Stream.of(CalendarLanguage.values()))
        .extracting(
            language -> on(MONDAY, ACalendar.of().language(language).plans(FIRST).feed()).summary())
        .containsExactly(
            "Exercise session", "Übungseinheit", "Sesión de ejercicios", "Séance d'exercices");
  }

  private static DeskBreak deskBreak(String at) {
    BreakMove move =
        new BreakMove(
            "chin-tuck",
            "Chin tuck",
            Layer.LIBRARY,
            1,
            ACalendar.TWELVE,
            110,
            Kind.MOBILITY,
            List.of("neck"),
            List.of(new Inclusion("EASES_PAIN", "eases pain of the neck")));
    return new DeskBreak(new UUID(7, 7), ZonedDateTime.parse(at), 110, List.of(move));
  }

  private int byStart(CalendarEvent one, CalendarEvent other) {
    return one.start().compareTo(other.start());
  }

  private static String date(CalendarEvent event) {
    return event.start().toLocalDate().toString();
  }

  private static List<String> dates(CalendarFeed feed) {
    return feed.events().stream().map(CalendarFeedTest::date).toList();
  }

  private static CalendarEvent on(String date, CalendarFeed feed) {
    List<CalendarEvent> found =
        feed.events().stream().filter(event -> date(event).equals(date)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
