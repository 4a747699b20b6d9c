package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("A calendar")
class CalendarComponentTest extends CalendarTest {

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
}
