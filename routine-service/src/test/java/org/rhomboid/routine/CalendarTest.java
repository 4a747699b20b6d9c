package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.rhomboid.events.EventType;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** What tests of calendars share: somebody with a calendar, and a calendar program. */
abstract class CalendarTest extends RoutineTest {

  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  static final String AT_WORK =
      """
      ,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"from":"09:00","to":"17:00"}""";

  final LocalDate today = LocalDate.now(MADRID);
  final IsoWeek next = IsoWeek.of(today).plusWeeks(1);

  @BeforeEach
  void library() {
    publishLibrary();
  }

  List<String> breaksOn(LocalDate date) {
    return get("/breaks?date=" + date).statusCode(200).extract().path("breaks.at");
  }

  static Instant instant(String at) {
    return OffsetDateTime.parse(at).toInstant();
  }

  /** Of somebody who works, so that there are breaks too. */
  String aWorkCalendar() {
    String path = aCalendar(member, "");
    putProfile(profile(",\"sessionAt\":\"07:30\"" + AT_WORK)).statusCode(200);
    return path;
  }

  String aCalendar(String who, String more) {
    as("acme", who)
        .body(profile(",\"sessionAt\":\"07:30\""))
        .put("/profile")
        .then()
        .statusCode(201);
    return link(who, more);
  }

  String link(String who, String more) {
    return as("acme", who)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"" + more + "}")
        .post("/calendar-links")
        .then()
        .statusCode(201)
        .extract()
        .path("path");
  }

  List<String> plan(String who, IsoWeek week) {
    ValidatableResponse made =
        as("acme", who)
            .body("{\"id\":\"%s\",\"week\":\"%s\"}".formatted(UUID.randomUUID(), week))
            .post("/plans")
            .then()
            .statusCode(201);
    return made.extract().path("sessions.date");
  }

  void hold() {
    String news =
        """
        {"memberId":"%s","holdVersion":1,"hold":true,
         "findings":[{"id":"%s","urgency":"EMERGENCY","holds":true,"raisedAt":"2026-11-20T17:16:41Z"}]}"""
            .formatted(member, UUID.randomUUID());
    publish(EventType.SAFETY_HOLD_UPDATED, "acme", member, 1, news);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from member_safety where member_id = ? and hold", member)
                    == 1);
  }

  String completed(String planned) {
    return """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"2026-11-20T17:05:12Z","completedAt":"2026-11-20T17:16:40Z",
         "recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(member, UUID.randomUUID(), planned, today);
  }

  static String text(String path) {
    return given().get(path).then().statusCode(200).extract().asString();
  }

  static Calendar calendar(String path) {
    try {
      return new CalendarBuilder().build(new StringReader(text(path)));
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  static Map<String, VEvent> byDate(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> value(event, "CATEGORIES").equals("Exercise"))
        .collect(
            Collectors.toMap(
                CalendarComponentTest::date,
                Function.identity(),
                (one, other) -> other,
                TreeMap::new));
  }

  static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .map(event -> value(event, "UID"))
        .toList();
  }

  static String date(VEvent event) {
    return instant(event, Property.DTSTART).atZone(MADRID).toLocalDate().toString();
  }

  static long sequence(VEvent event) {
    return Long.parseLong(value(event, "SEQUENCE"));
  }

  static Temporal stamp(VEvent event) {
    return event.getDateTimeStamp().getDate();
  }

  static Instant instant(VEvent event, String property) {
    Temporal read =
        property.equals(Property.DTSTART)
            ? event.<Temporal>getDateTimeStart().getDate()
            : event.<Temporal>getDateTimeEnd().getDate();
    return Instant.from(read);
  }

  static String value(PropertyContainer of, String name) {
    return of.<Property>getProperty(name).orElseThrow().getValue();
  }
}
