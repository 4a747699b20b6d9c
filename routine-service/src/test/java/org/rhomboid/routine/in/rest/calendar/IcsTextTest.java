package org.rhomboid.routine.in.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.calendar.CalendarEvent;
import org.rhomboid.routine.domain.calendar.CalendarFeed;

@DisplayName("A calendar as text, read back by another library,")
class IcsTextTest {

  private static final Instant CHANGED = Instant.parse("2026-11-20T10:11:12Z");

  @Test
  @DisplayName("has all that an event says")
  void everything() {
    CalendarEvent session =
        event(
            UUID.fromString("6f0a4b52-6c4e-5c0e-9d7d-2f8d8a0b6c11"),
            ZonedDateTime.parse("2026-11-23T18:00+01:00[Europe/Berlin]"),
            11,
            "Übungseinheit; ernst, \\ gemeint",
            "Child's pose: 2 × 30 s\nband-row: 2 × 12, je Seite");

    Calendar calendar = read(feed("Europe/Berlin", session));

    VEvent read = events(calendar).get(0);
    assertThat(value(calendar, "VERSION")).isEqualTo("2.0");
    assertThat(value(calendar, "NAME")).isEqualTo("Work, mostly");
    assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("Work, mostly");
    assertThat(value(read, "UID")).isEqualTo("6f0a4b52-6c4e-5c0e-9d7d-2f8d8a0b6c11");
    assertThat(value(read, "SEQUENCE")).isEqualTo("7");
    assertThat(value(read, "DTSTAMP")).isEqualTo("20261120T101112Z");
    assertThat(value(read, "LAST-MODIFIED")).isEqualTo("20261120T101112Z");
    assertThat(value(read, "SUMMARY")).isEqualTo("Übungseinheit; ernst, \\ gemeint");
    assertThat(value(read, "DESCRIPTION"))
        .isEqualTo("Child's pose: 2 × 30 s\nband-row: 2 × 12, je Seite");
    assertThat(value(read, "CATEGORIES")).isEqualTo("Exercise");
    assertThat(value(read, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(read, "TRANSP")).isEqualTo("OPAQUE");
    assertThat(value(read, "CLASS")).isEqualTo("PRIVATE");
    assertThat(value(read, "DTSTART")).isEqualTo("20261123T180000");
    assertThat(value(read, "DTEND")).isEqualTo("20261123T181100");
    assertThat(text(feed("Europe/Berlin", session)).replace("\r\n ", ""))
        .contains("DTSTART;TZID=Europe/Berlin:20261123T180000")
        .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
  }

  @Test
  @DisplayName("is the same to the byte whenever it is written")
  void deterministic() {
    CalendarEvent one = at("2026-11-23T18:00+01:00[Europe/Berlin]");
    CalendarEvent two = at("2026-11-25T18:00+01:00[Europe/Berlin]");

    assertThat(IcsText.of(feed("Europe/Berlin", one, two)))
        .isEqualTo(IcsText.of(feed("Europe/Berlin", one, two)));
  }

  @Test
  @DisplayName("is a calendar too where it has no event")
  void empty() {
    Calendar calendar = read(feed("UTC"));

    assertThat(events(calendar)).isEmpty();
    assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    assertThat(calendar.validate().hasErrors()).isFalse();
  }

  @Test
  @DisplayName("has lines of at most 75 bytes with CRLF, however wide the characters")
  void folding() {
    for (String letters : List.of("rhomboid ", "Übungen × ", "日本語", "😀", "a日😀")) {
      String words = letters.repeat(60);
      CalendarEvent event =
          event(
              UUID.randomUUID(),
              ZonedDateTime.parse("2026-11-23T18:00+01:00[Europe/Berlin]"),
              5,
              words.strip(),
              words.strip());

      String text = text(feed("Europe/Berlin", event));

      assertThat(text).endsWith("END:VCALENDAR\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
      assertThat(Arrays.stream(text.split("\r\n")))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      assertThat(value(events(read(text)).get(0), "SUMMARY")).isEqualTo(words.strip());
    }
  }

  @Test
  @DisplayName("writes what touches an hour that comes twice in UTC")
  void anHourTwice() {
    String text =
        text(
            feed(
                "Europe/Berlin",
                at("2026-10-25T02:55+02:00[Europe/Berlin]"),
                at("2026-10-25T02:10+01:00[Europe/Berlin]"),
                at("2026-10-25T03:00+01:00[Europe/Berlin]")));

    assertThat(text)
        .contains("DTSTART:20261025T005500Z", "DTEND:20261025T010500Z")
        .contains("DTSTART:20261025T011000Z", "DTEND:20261025T012000Z")
        .contains("DTSTART;TZID=Europe/Berlin:20261025T030000");
  }

  @Test
  @DisplayName("says when it is in every zone, by its own definition of the zone")
  void everyZone() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> zones =
        ZoneId.getAvailableZoneIds().stream().filter(id -> !isForeign(id)).toList();
    for (String zone : zones) {
      Instant from =
          Instant.parse("2024-01-01T00:00:00Z")
              .plus(Duration.ofHours(random.nextInt(8 * 365 * 24)));
      List<CalendarEvent> events =
          IntStream.range(0, 12)
              .mapToObj(i -> from.plus(Duration.ofMinutes(random.nextInt(50 * 24 * 60))))
              .map(at -> at(at.atZone(ZoneId.of(zone)).truncatedTo(ChronoUnit.MINUTES)))
              .toList();
      assertReadsBack(zone, events, "seed " + seed + ", " + zone);
    }
  }

  @Test
  @DisplayName("says when it is around every change of clocks there is in ten years of some zones")
  void everyChange() {
    for (String id :
        List.of(
            "Europe/Berlin",
            "Europe/Dublin",
            "America/New_York",
            "America/Santiago",
            "Australia/Lord_Howe",
            "Australia/Adelaide",
            "Africa/Casablanca",
            "Asia/Kathmandu",
            "Pacific/Chatham",
            "Pacific/Apia",
            "UTC")) {
      ZoneId zone = ZoneId.of(id);
      Instant last = Instant.parse("2019-01-01T00:00:00Z");
      ZoneOffsetTransition change = zone.getRules().nextTransition(last);
      while (change != null
          && change.getInstant().isBefore(Instant.parse("2030-01-01T00:00:00Z"))) {
        assertReadsBack(id, around(change.getInstant(), zone), id + " at " + change);
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
  }

  /** Left-overs of the JDK, and what the other library adds while it reads. */
  private static boolean isForeign(String zone) {
    return zone.startsWith("SystemV/") || zone.startsWith("ical4j");
  }

  private static List<CalendarEvent> around(Instant change, ZoneId zone) {
    return IntStream.rangeClosed(-12, 12)
        .mapToObj(i -> at(change.plus(Duration.ofMinutes(13L * i)).atZone(zone)))
        .toList();
  }

  /** The other library believes the calendar's own definition of the zone, and no other. */
  private static void assertReadsBack(String zone, List<CalendarEvent> some, String what) {
    List<CalendarEvent> events =
        some.stream().sorted(Comparator.comparing(event -> event.start().toInstant())).toList();
    Calendar calendar = read(feed(zone, events.toArray(CalendarEvent[]::new)));
    List<VEvent> read = events(calendar);
    assertThat(read).as(what).hasSameSizeAs(events);
    for (int i = 0; i < events.size(); i++) {
      CalendarEvent event = events.get(i);
      String as = what + ", " + event.start();
      assertThat(Instant.from(read.get(i).<Temporal>getDateTimeStart().getDate()))
          .as(as)
          .isEqualTo(event.start().toInstant());
      assertThat(Instant.from(read.get(i).<Temporal>getDateTimeEnd().getDate()))
          .as(as)
          .isEqualTo(event.end().toInstant());
    }
  }

  private static CalendarEvent at(String start) {
    return at(ZonedDateTime.parse(start));
  }

  private static CalendarEvent at(ZonedDateTime start) {
    return event(UUID.randomUUID(), start, 10, "Exercise session", "band-row: 2 x 12");
  }

  private static CalendarEvent event(
      UUID id, ZonedDateTime start, int minutes, String summary, String description) {
    return new CalendarEvent(
        id,
        7,
        CHANGED,
        start,
        start.plusMinutes(minutes),
        false,
        true,
        CalendarEvent.Kind.SESSION,
        summary,
        description);
  }

  private static CalendarFeed feed(String zone, CalendarEvent... events) {
    return new CalendarFeed(Optional.of("Work, mostly"), ZoneId.of(zone), List.of(events));
  }

  private static String text(CalendarFeed feed) {
    return new String(IcsText.of(feed), StandardCharsets.UTF_8);
  }

  private static Calendar read(CalendarFeed feed) {
    return read(text(feed));
  }

  private static Calendar read(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(text, unreadable);
    }
  }

  private static List<VEvent> events(Calendar calendar) {
    return new ArrayList<>(calendar.getComponents(Component.VEVENT));
  }

  private static String value(PropertyContainer of, String name) {
    return of.<Property>getProperty(name).orElseThrow().getValue();
  }
}
