package org.rhomboid.routine;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of desk breaks share: a member who works every day, and the doors that breaks have. */
abstract class BreakTest extends RoutineTest {

  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  static final String EVERY_DAY =
      """
      ,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"%s","to":"%s"}""";
  static final String NINE_TO_FIVE = EVERY_DAY.formatted("09:00", "17:00");

  final LocalDate today = LocalDate.now(MADRID);
  final LocalDate tomorrow = today.plusDays(1);

  @BeforeEach
  void library() {
    publishLibrary();
  }

  ValidatableResponse breaksOf(LocalDate date) {
    return get("/breaks?date=" + date);
  }

  ValidatableResponse post(String id, String answer, String body) {
    return as("acme", member).body(body).post("/breaks/" + id + "/" + answer).then();
  }

  ValidatableResponse busy(String body) {
    return as("acme", member).body(body).post("/breaks/busy").then();
  }

  static String time(LocalDate date, String from, String to) {
    return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(at(date, from), at(date, to));
  }

  static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(MADRID).toInstant();
  }
}
