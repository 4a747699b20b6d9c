package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.RecordedSpans;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@DisplayName("The address of a calendar, which is the key to it,")
class CalendarAddressComponentTest {

  private static final String SECRET = "c2VjcmV0LW9mLWEtY2FsZW5kYXItMzI";
  private static final String FEED = "/api/v1/calendar/" + SECRET + ".ics";

  @Surroundings.Signing Keys keys;
  @Surroundings.Routine FakeService routine;

  @TestHTTPResource(value = "/metrics", management = true)
  URL measurements;

  @Inject RecordedSpans spans;

  @BeforeEach
  void up() {
    routine.answers(
        response -> response.putHeader("Content-Type", "text/calendar").end("BEGIN:VCALENDAR"));
  }

  @Test
  @DisplayName("is asked for without a token, and goes on as it is")
  void open() {
    given().get(FEED).then().statusCode(200);

    assertThat(routine.only().uri()).isEqualTo("/calendar/" + SECRET + ".ics");
    given().post(FEED).then().statusCode(405);
  }

  @Test
  @DisplayName("is in no measurement, whatever became of the request")
  void metrics() {
    askInEveryWay();

    String metrics = given().get(measurements).then().statusCode(200).extract().asString();

    assertThat(metrics).contains("/api/v1/calendar/{secret}.ics").doesNotContain(SECRET);
  }

  @Test
  @DisplayName("is in no trace, while other paths are")
  void traces() {
    askInEveryWay();
    given().auth().oauth2(keys.token("acme", "anna")).get("/api/v1/profile");

    await().until(() -> spans.ended().stream().anyMatch(it -> it.contains("/api/v1/profile")));
    assertThat(spans.ended()).noneMatch(it -> it.contains(SECRET));
  }

  @Test
  @DisplayName("is in no log line")
  void logs() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler ear = ear(lines);
    Logger.getLogger("").addHandler(ear);
    try {
      askInEveryWay();
      Logger.getLogger("org.rhomboid.gateway").warning("heard");
    } finally {
      Logger.getLogger("").removeHandler(ear);
    }

    assertThat(lines).anyMatch(it -> it.contains("heard")).noneMatch(it -> it.contains(SECRET));
  }

  /** Answered, refused, not found, cut off, and while the service is down. */
  private void askInEveryWay() {
    given().get(FEED);
    given().head(FEED);
    given().post(FEED);
    given().queryParam("from", "1").get(FEED);
    given().auth().oauth2("nonsense").get(FEED);
    routine.answers(response -> response.setStatusCode(404).end());
    given().get(FEED);
    routine.answers(response -> response.setStatusCode(500).end());
    given().get(FEED);
    routine.answers(response -> response.reset());
    given().get(FEED).then().statusCode(503);
    routine.dies();
    given().get(FEED).then().statusCode(503);
    up();
  }

  private static Handler ear(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(line.getMessage() + " " + line.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
