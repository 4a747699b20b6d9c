package org.rhomboid.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

@DisplayName("A request body")
class StrictJsonTest {

  private static ValidatorFactory factory;
  private static StrictJson json;

  enum Colour {
    RED,
    BLUE
  }

  record Inner(@NotNull(message = "is required") String name) {}

  record Body(
      UUID id,
      String text,
      @Max(value = 10, message = "must be at most 10") Integer number,
      Boolean flag,
      Colour colour,
      Instant at,
      LocalDate date,
      LocalTime time,
      ZoneId zone,
      List<@Valid Inner> inners,
      Map<String, @Valid Inner> named) {}

  @BeforeAll
  static void start() {
    factory = Validation.buildDefaultValidatorFactory();
    json = new StrictJson(factory.getValidator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE", "x-UTF-32BE-BOM"})
  @DisplayName("is UTF-8, and not what a reader of JSON may guess it to be")
  void otherCharsets(String charset) {
    byte[] body = "{\"text\": \"a\"}".getBytes(Charset.forName(charset));

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> json.read(body, Body.class));

    assertThat(refused.problem().type()).isEqualTo("/problems/malformed-request");
    assertThat(refused.problem().detail()).contains("UTF-8");
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  @Test
  @DisplayName("is read as it is meant: instants in UTC and microseconds, absent as null")
  void reads() {
    Body body =
        json.read(
            bytes(
                "{\"at\":\"2026-11-21T10:00:00.123456789+01:00\",\"zone\":\"Europe/Madrid\",\"time\":\"08:30\",\"colour\":\"RED\"}"),
            Body.class);

    assertThat(body.at()).isEqualTo(Instant.parse("2026-11-21T09:00:00.123456Z"));
    assertThat(body.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    assertThat(body.time()).isEqualTo(LocalTime.of(8, 30));
    assertThat(body.colour()).isEqualTo(Colour.RED);
    assertThat(body.text()).isNull();
  }

  @Test
  @DisplayName("that breaks several rules is answered with all of them, sorted by pointer")
  void allViolations() {
    Problem problem =
        refused(
            "{\"mood\":1,\"number\":11,\"colour\":\"GREEN\",\"inners\":[{},{\"name\":\"a\",\"x\":[{}]}],\"zone\":\"Mars/Olympus\"}");

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.errors())
        .extracting(Violation::pointer)
        .containsExactly("/colour", "/inners/0/name", "/inners/1/x", "/mood", "/number", "/zone");
    assertThat(problem.errors())
        .contains(new Violation("/colour", "must be one of [RED, BLUE]"))
        .contains(new Violation("/mood", "unknown property"));
  }

  @Test
  @DisplayName("names the key of what breaks a rule inside a map")
  void insideMap() {
    assertThat(refused("{\"named\":{\"a/b\":{}}}").errors())
        .containsExactly(new Violation("/named/a~1b/name", "is required"));
  }

  @ParameterizedTest
  @DisplayName("with a value of another type cannot be read: 400 and its pointer")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":5}        | /text   | must be a string
          {"text":true}     | /text   | must be a string
          {"number":"5"}    | /number | must be a whole number
          {"number":5.0}    | /number | must be a whole number
          {"number":""}     | /number | must be a whole number
          {"flag":"true"}   | /flag   | must be true or false
          {"flag":1}        | /flag   | must be true or false
          {"colour":1}      | /colour | must be a string
          {"at":1700000000} | /at     | must be a string
          {"date":[2026,1]} | /date   | must be a string
          {"inners":{}}     | /inners | must be an array
          {"inners":[7]}    | /inners/0 | must be an object
          """)
  void wrongType(String body, String pointer, String detail) {
    Problem problem = refused(body);

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors()).containsExactly(new Violation(pointer, detail));
  }

  @ParameterizedTest
  @DisplayName("with a string of another form breaks a rule: 422")
  @ValueSource(
      strings = {
        "{\"id\":\"1-1-1-1-1\"}", "{\"id\":\"\"}", "{\"at\":\"2026-11-21\"}",
            "{\"at\":\"-0001-01-01T00:00:00Z\"}",
        "{\"date\":\"2026-02-30\"}", "{\"time\":\"25:00\"}", "{\"zone\":\"GMT+1\"}",
            "{\"zone\":\"SystemV/PST8\"}",
        "{\"text\":\"a\\u0000\"}", "{\"text\":\"\\udfff\"}", "{\"number\":99999999999}",
            "{\"colour\":\"\"}"
      })
  void wrongForm(String body) {
    assertThat(refused(body).status()).isEqualTo(422);
  }

  @Test
  @DisplayName("keeps an emoji: only an unpaired surrogate is refused")
  void pairs() {
    assertThat(json.read(bytes("{\"text\":\"\\ud83d\\ude00\"}"), Body.class).text())
        .isEqualTo("😀");
  }

  private static Problem refused(String body) {
    return catchThrowableOfType(ProblemException.class, () -> json.read(bytes(body), Body.class))
        .problem();
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
