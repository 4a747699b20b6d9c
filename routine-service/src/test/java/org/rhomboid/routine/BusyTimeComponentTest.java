package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Busy times")
class BusyTimeComponentTest extends RoutineTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final String HOURLY_NINE_TO_FIVE =
      """
      ,"breakEveryMinutes":60,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"09:00","to":"17:00"}""";

  private final LocalDate day = LocalDate.now(MADRID).plusDays(2);

  @BeforeEach
  void aMemberAtWork() {
    publishLibrary();
    putProfile(profile(HOURLY_NINE_TO_FIVE)).statusCode(201);
  }

  @Test
  @DisplayName("keep breaks out, are read back, and those that overlap are one")
  void keepBreaksOut() {
    busy(day, time("09:30", "10:45"), time("10:30", "11:20"), time("14:00", "15:00"))
        .statusCode(200)
        .body("zone", equalTo("Europe/Madrid"))
        .body("busy.from", contains(at("09:30"), at("14:00")))
        .body("busy.to", contains(at("11:20"), at("15:00")));

    get("/breaks/busy?date=" + day)
        .statusCode(200)
        .body("busy.from", contains(at("09:30"), at("14:00")));
    get("/breaks?date=" + day)
        .body("breaks.localTime", contains("11:20", "12:20", "13:20", "15:00", "16:00"));
    get("/breaks?date=" + day.plusDays(1)).body("breaks.size()", is(7));
  }

  @Test
  @DisplayName("take the place of those of the dates that they touch, and of no other date")
  void replaceTheirDates() {
    busy(day, time("09:30", "10:30")).statusCode(200);
    busy(day.plusDays(1), time("10:00", "11:00")).statusCode(200);

    busy(day, time("15:00", "16:00")).statusCode(200).body("busy.from", contains(at("15:00")));
    busy(day, time("15:00", "16:00")).statusCode(200).body("busy.from", contains(at("15:00")));

    get("/breaks/busy?date=" + day).body("busy.from", contains(at("15:00")));
    get("/breaks/busy?date=" + day.plusDays(1)).body("busy.size()", is(1));
  }

  @Test
  @DisplayName("with a window take the place of those of the window, down to none")
  void replaceTheWindow() {
    busy(day, time("09:30", "10:30"), time("14:00", "15:00")).statusCode(200);

    as("acme", member)
        .body("{\"from\":\"%s\",\"to\":\"%s\",\"busy\":[]}".formatted(at("10:00"), at("14:30")))
        .post("/breaks/busy")
        .then()
        .statusCode(200)
        .body("busy.from", contains(at("09:30"), at("14:30")))
        .body("busy.to", contains(at("10:00"), at("15:00")));

    get("/breaks/busy?date=" + day).body("busy.to", contains(at("10:00"), at("15:00")));
  }

  @Test
  @DisplayName(
      "are refused with every violation at once: order, bounds, an empty message, half a window, too many")
  void refused() {
    Instant now = Instant.now();
    String old = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(now.minusSeconds(40 * 86_400), now);
    String far = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(now, now.plusSeconds(400 * 86_400));

    busy(day, time("11:00", "10:00"), old, far)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", containsInAnyOrder("/busy/0/to", "/busy/1/from", "/busy/2/to"));
    post("{\"busy\":[]}").statusCode(422).body("errors.pointer", contains("/busy"));
    post("{}").statusCode(422).body("errors.pointer", contains("/busy"));
    post("{\"from\":\"" + at("09:00") + "\",\"busy\":[]}")
        .statusCode(422)
        .body("errors.pointer", contains("/to"));
    post("{\"from\":\"%s\",\"to\":\"%s\",\"busy\":[%s]}"
            .formatted(at("12:00"), at("13:00"), time("09:00", "10:00")))
        .statusCode(422)
        .body("errors.pointer", contains("/busy/0"));
    post("{\"busy\":[{\"from\":\"" + at("09:00") + "\"},null]}")
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/busy/0/to", "/busy/1"));
    post("{\"busy\":[" + String.join(",", Collections.nCopies(201, time("09:00", "10:00"))) + "]}")
        .statusCode(422)
        .body("errors.pointer", contains("/busy"));
    assertThat(rows()).isZero();
  }

  @Test
  @DisplayName("are 2,000 at most: with more the message is refused whole")
  void tooMany() {
    for (int batch = 0; batch < 10; batch++) {
      everyOtherMinute(batch).statusCode(200);
    }
    assertThat(rows()).isEqualTo(2_000);

    everyOtherMinute(10).statusCode(422).body("errors.pointer", contains("/busy"));

    assertThat(rows()).isEqualTo(2_000);
    everyOtherMinute(3).statusCode(200);
  }

  @Test
  @DisplayName("are the member's own")
  void isolation() {
    busy(day, time("09:30", "10:30")).statusCode(200);
    for (String tenant : List.of("acme", "globex")) {
      String who = tenant.equals("acme") ? "other-" + member : member;
      as(tenant, who).body(profile(HOURLY_NINE_TO_FIVE)).put("/profile");
      as(tenant, who).get("/breaks/busy?date=" + day).then().body("busy", is(List.of()));
    }
    assertThat(countAs("routine_app", "select count(*) from busy_time")).isZero();
  }

  /** 200 times of a minute each. */
  private ValidatableResponse everyOtherMinute(int daysOn) {
    Instant start = day.plusDays(daysOn).atStartOfDay(MADRID).toInstant();
    String[] times =
        IntStream.range(0, 200)
            .mapToObj(i -> start.plusSeconds(120L * i))
            .map(from -> "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, from.plusSeconds(60)))
            .toArray(String[]::new);
    return busy(day, times);
  }

  private ValidatableResponse busy(LocalDate date, String... times) {
    String all =
        List.of(times).stream()
            .map(it -> it.replace(day.toString(), date.toString()))
            .collect(Collectors.joining(","));
    return post("{\"busy\":[" + all + "]}");
  }

  private ValidatableResponse post(String body) {
    return as("acme", member).body(body).post("/breaks/busy").then();
  }

  private String time(String from, String to) {
    return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(at(from), at(to));
  }

  private String at(String time) {
    return day.atTime(LocalTime.parse(time)).atZone(MADRID).toInstant().toString();
  }

  private long rows() {
    return count("select count(*) from busy_time where member_id = ?", member);
  }
}
