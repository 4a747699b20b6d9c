package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.routine.domain.planning.IsoWeek;

@QuarkusTest
@DisplayName("A calendar")
class CalendarComponentTest extends RoutineTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private static final String AT_WORK =
      """
      ,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],"from":"09:00","to":"17:00"}""";

  private final LocalDate today = LocalDate.now(MADRID);
  private final IsoWeek next = IsoWeek.of(today).plusWeeks(1);

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName(
      "has every session of the plan at the instant that its wall time is, read by another library")
  void sessions() {
    String path = aCalendar(member, "");
    List<String> dates = plan(member, next);

    Calendar calendar = calendar(path);

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(byDate(calendar).keySet()).containsExactlyElementsOf(dates);
    byDate(calendar)
        .forEach(
            (date, event) -> {
              ZonedDateTime start =
                  ZonedDateTime.of(LocalDate.parse(date), LocalTime.of(7, 30), MADRID);
              assertThat(instant(event, Property.DTSTART)).isEqualTo(start.toInstant());
              assertThat(instant(event, Property.DTEND))
                  .isBetween(start.plusMinutes(11).toInstant(), start.plusMinutes(15).toInstant());
              assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
              assertThat(value(event, "DESCRIPTION")).contains(" stretch: 2 × 20 s, each side");
            });
  }

  @Test
  @DisplayName("is text/calendar with an ETag that a program need not fetch twice, by HEAD too")
  void caching() {
    String path = aCalendar(member, "");
    plan(member, next);

    String tag =
        given()
            .get(path)
            .then()
            .statusCode(200)
            .contentType(equalTo("text/calendar;charset=utf-8"))
            .header("Cache-Control", "private, max-age=900")
            .header("ETag", matchesPattern("\"[0-9a-f]{64}\""))
            .extract()
            .header("ETag");

    for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      given()
          .header("If-None-Match", known)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", "private, max-age=900")
          .body(blankOrNullString());
    }
    for (String unknown : List.of("\"other\"", "nonsense", "\"", ",")) {
      given().header("If-None-Match", unknown).get(path).then().statusCode(200);
    }
    given().head(path).then().statusCode(200).header("ETag", tag).body(blankOrNullString());
    given().header("Accept", "text/html, */*").get(path + "?from=1").then().statusCode(200);

    putProfile(profile(",\"sessionAt\":\"08:00\"")).statusCode(200);
    given().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("keeps its events where a week is planned anew, and cancels what is there no more")
  void plannedAnew() {
    String path = aCalendar(member, "");
    List<String> before = plan(member, next);
    Map<String, VEvent> first = byDate(calendar(path));

    List<String> kept = before.subList(0, 3);
    String days =
        kept.stream()
            .map(date -> "\"" + LocalDate.parse(date).getDayOfWeek() + "\"")
            .collect(Collectors.joining(","));
    putProfile(
            profile(",\"sessionAt\":\"07:30\"")
                .replaceAll("\"trainingDays\":\\[[^]]*]", "\"trainingDays\":[" + days + "]"))
        .statusCode(200);
    plan(member, next);

    Map<String, VEvent> second = byDate(calendar(path));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    second.forEach(
        (date, event) -> {
          assertThat(value(event, "UID")).isEqualTo(value(first.get(date), "UID"));
          assertThat(sequence(event)).isGreaterThan(sequence(first.get(date)));
          assertThat(value(event, "STATUS"))
              .isEqualTo(kept.contains(date) ? "CONFIRMED" : "CANCELLED");
          assertThat(value(event, "TRANSP"))
              .isEqualTo(kept.contains(date) ? "OPAQUE" : "TRANSPARENT");
          assertThat(Instant.from(stamp(event)))
              .isAfterOrEqualTo(Instant.from(stamp(first.get(date))));
        });
  }

  @Test
  @DisplayName(
      "keeps the event of a session that the member moves, and tells when and that it changed")
  void moved() {
    LocalDate other = next.monday().minusDays(1);
    assumeThat(other).as("on a Sunday no day is left to move to").isAfter(today);
    String path = aCalendar(member, "");
    String body =
        profile(",\"sessionAt\":\"07:30\"")
            .replaceAll(
                "\"trainingDays\":\\[[^]]*]",
                "\"trainingDays\":[\"" + today.getDayOfWeek() + "\"]");
    putProfile(body).statusCode(200);
    plan(member, next.plusWeeks(-1));
    VEvent before = byDate(calendar(path)).get(today.toString());
    String session = get("/plans/current").extract().path("sessions[0].id");

    as("acme", member)
        .body("{\"sessionId\":\"%s\",\"date\":\"%s\"}".formatted(session, other))
        .post("/plans/current/move")
        .then()
        .statusCode(200);

    VEvent after = byDate(calendar(path)).get(other.toString());
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
    assertThat(byDate(calendar(path))).hasSize(1);
    assertThat(sequence(after)).isGreaterThan(sequence(before));
    assertThat(Instant.from(stamp(after))).isAfterOrEqualTo(Instant.from(stamp(before)));
  }

  @Test
  @DisplayName("gives an event one id however it is looked at, which tells nothing of the member")
  void ids() {
    String path = aCalendar(member, "");
    plan(member, next);
    String other = link(member, ",\"language\":\"fr\",\"name\":\"Chez moi, à Paris; 日本\"");

    Calendar french = calendar(other);

    assertThat(uids(french)).isEqualTo(uids(calendar(path)));
    assertThat(value(french, "NAME")).isEqualTo("Chez moi, à Paris; 日本");
    assertThat(french.getComponents(Component.VEVENT))
        .allMatch(event -> value((VEvent) event, "SUMMARY").equals("Séance d'exercices"));
    String stranger = aCalendar("other-" + member, "");
    plan("other-" + member, next);
    assertThat(uids(calendar(stranger))).doesNotContainAnyElementsOf(uids(french));
    assertThat(text(path)).doesNotContain(member, "acme", "pain", "upper-back");
  }

  @Test
  @DisplayName("leaves the member free where a session is done")
  void done() {
    String path = aCalendar(member, "");
    plan(member, next);
    String planned = get("/plans").extract().path("items[0].sessions[0].id");
    String date = get("/plans").extract().path("items[0].sessions[0].date");

    publish(EventType.SESSION_COMPLETED, "acme", member, nextSequence(), completed(planned));

    await()
        .atMost(PATIENCE)
        .until(() -> value(byDate(calendar(path)).get(date), "TRANSP").equals("TRANSPARENT"));
    assertThat(value(byDate(calendar(path)).get(date), "STATUS")).isEqualTo("CONFIRMED");
  }

  @Test
  @DisplayName("Planner 7: cancels every session while a safety hold is open, and has no breaks")
  void paused() {
    String path = aWorkCalendar();
    plan(member, next);
    Calendar free = calendar(path);
    Map<String, VEvent> before = byDate(free);
    assertThat(free.getComponents(Component.VEVENT)).hasSizeGreaterThan(before.size());

    hold();

    assertThat(calendar(path).<VEvent>getComponents(Component.VEVENT))
        .hasSameSizeAs(before.values())
        .allMatch(event -> value(event, "STATUS").equals("CANCELLED"))
        .allMatch(event -> sequence(event) > sequence(before.get(date(event))));
  }

  @Test
  @DisplayName("shows the breaks of seven days, where they are wanted, as free time")
  void breaks() {
    String path = aWorkCalendar();
    String without = link(member, ",\"breaks\":false");
    List<String> planned =
        IntStream.range(0, 7)
            .mapToObj(today::plusDays)
            .flatMap(date -> breaksOn(date).stream())
            .toList();

    List<VEvent> shown = calendar(path).getComponents(Component.VEVENT);

    assertThat(planned).isNotEmpty();
    assertThat(shown)
        .extracting(event -> instant(event, Property.DTSTART))
        .containsExactlyElementsOf(planned.stream().map(CalendarComponentTest::instant).toList());
    assertThat(shown)
        .allMatch(event -> value(event, "SUMMARY").equals("Movement break"))
        .allMatch(event -> value(event, "CATEGORIES").equals("Break"))
        .allMatch(event -> value(event, "TRANSP").equals("TRANSPARENT"))
        .allMatch(event -> value(event, "DESCRIPTION").contains(" × "));
    assertThat(calendar(without).getComponents(Component.VEVENT)).isEmpty();
    assertThat(uids(calendar(path))).isEqualTo(uids(calendar(path)));
  }

  @Test
  @DisplayName("is empty, and a calendar, before there is a profile or a plan")
  void empty() {
    String path = link(member, "");
    assertThat(calendar(path).getComponents(Component.VEVENT)).isEmpty();

    putProfile(profile("")).statusCode(201);

    assertThat(calendar(path).getComponents(Component.VEVENT)).isEmpty();
    assertThat(calendar(path).validate().hasErrors()).isFalse();
  }

  @Test
  @DisplayName("needs no token, and asks nothing of one that is sent")
  void tokens() {
    String path = aCalendar(member, "");

    given().auth().oauth2("nonsense").get(path).then().statusCode(200);
    as("globex", "another").get(path).then().statusCode(200);
    given().post(path).then().statusCode(405);
    given().delete(path).then().statusCode(405);
  }

  @Test
  @DisplayName("is not found under any other address, whatever that looks like")
  void otherAddresses() {
    for (String secret :
        Stream.of(
                "A".repeat(32),
                "a",
                "",
                "A".repeat(2_000),
                "%00",
                "A".repeat(31) + "%00",
                "..%2f..%2fplans",
                "%C3%A4".repeat(32),
                "'%20or%201=1--")
            .toList()) {
      given()
          .urlEncodingEnabled(false)
          .get("/calendar/" + secret + ".ics")
          .then()
          .statusCode(anyOf(is(404), is(400)))
          .contentType("application/problem+json");
    }
    given().get("/calendar/" + "A".repeat(32)).then().statusCode(404);
  }

  @Test
  @DisplayName("leaves its secret in no measurement")
  void metrics() {
    String path = aCalendar(member, "");
    text(path);

    given()
        .get("/metrics")
        .then()
        .statusCode(200)
        .body(containsString("/calendar/{secret}"))
        .body(not(containsString(path.substring(10, 42))));
  }

  @Test
  @DisplayName("is gone with its member")
  void erased() {
    String path = aCalendar(member, "");
    text(path);
    String forgotten = "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(member, Instant.now());

    publish(EventType.MEMBER_ERASED, "acme", member, 1, forgotten);

    await().atMost(PATIENCE).until(() -> given().get(path).then().extract().statusCode() == 404);
  }

  private List<String> breaksOn(LocalDate date) {
    return get("/breaks?date=" + date).statusCode(200).extract().path("breaks.at");
  }

  private static Instant instant(String at) {
    return OffsetDateTime.parse(at).toInstant();
  }

  /** Of somebody who works, so that there are breaks too. */
  private String aWorkCalendar() {
    String path = aCalendar(member, "");
    putProfile(profile(",\"sessionAt\":\"07:30\"" + AT_WORK)).statusCode(200);
    return path;
  }

  private String aCalendar(String who, String more) {
    as("acme", who)
        .body(profile(",\"sessionAt\":\"07:30\""))
        .put("/profile")
        .then()
        .statusCode(201);
    return link(who, more);
  }

  private String link(String who, String more) {
    return as("acme", who)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"" + more + "}")
        .post("/calendar-links")
        .then()
        .statusCode(201)
        .extract()
        .path("path");
  }

  private List<String> plan(String who, IsoWeek week) {
    ValidatableResponse made =
        as("acme", who)
            .body("{\"id\":\"%s\",\"week\":\"%s\"}".formatted(UUID.randomUUID(), week))
            .post("/plans")
            .then()
            .statusCode(201);
    return made.extract().path("sessions.date");
  }

  private void hold() {
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

  private String completed(String planned) {
    return """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"2026-11-20T17:05:12Z","completedAt":"2026-11-20T17:16:40Z",
         "recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(member, UUID.randomUUID(), planned, today);
  }

  private static String text(String path) {
    return given().get(path).then().statusCode(200).extract().asString();
  }

  private static Calendar calendar(String path) {
    try {
      return new CalendarBuilder().build(new StringReader(text(path)));
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Map<String, VEvent> byDate(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> value(event, "CATEGORIES").equals("Exercise"))
        .collect(
            Collectors.toMap(
                CalendarComponentTest::date,
                Function.identity(),
                (one, other) -> other,
                TreeMap::new));
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .map(event -> value(event, "UID"))
        .toList();
  }

  private static String date(VEvent event) {
    return instant(event, Property.DTSTART).atZone(MADRID).toLocalDate().toString();
  }

  private static long sequence(VEvent event) {
    return Long.parseLong(value(event, "SEQUENCE"));
  }

  private static Temporal stamp(VEvent event) {
    return event.getDateTimeStamp().getDate();
  }

  private static Instant instant(VEvent event, String property) {
    Temporal read =
        property.equals(Property.DTSTART)
            ? event.<Temporal>getDateTimeStart().getDate()
            : event.<Temporal>getDateTimeEnd().getDate();
    return Instant.from(read);
  }

  private static String value(PropertyContainer of, String name) {
    return of.<Property>getProperty(name).orElseThrow().getValue();
  }
}
