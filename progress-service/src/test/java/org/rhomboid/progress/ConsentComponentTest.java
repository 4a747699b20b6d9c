package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("/me/consents")
class ConsentComponentTest {

  private static final String PATH = "/me/consents";
  private static final String GIVEN = "{\"version\":\"2026-11\",\"given\":true}";
  private static final String WITHDRAWN = "{\"version\":\"2026-11\",\"given\":false}";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "consent-" + UUID.randomUUID();

  @Test
  @DisplayName("rest on the contract where the member never said anything")
  void contract() {
    get("")
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("current.purpose", equalTo("HEALTH_DATA"))
        .body("current.basis", equalTo("CONTRACT"))
        .body("current.given", is(true))
        .body("current.version", nullValue())
        .body("current.at", nullValue())
        .body("items.size()", is(0))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("keep every change with its instant, newest first; the latest word counts")
  void changes() {
    put(GIVEN)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("basis", equalTo("MEMBER"))
        .body("given", is(true))
        .body("version", equalTo("2026-11"))
        .body("at", startsWith("20"));
    put(WITHDRAWN).statusCode(200).body("given", is(false));
    put("{\"version\":\"2027-01\",\"given\":true}").statusCode(200);

    get("")
        .header("ETag", "\"3\"")
        .body("current.version", equalTo("2027-01"))
        .body("current.given", is(true))
        .body("items.given", equalTo(List.of(true, false, true)))
        .body("items.version", equalTo(List.of("2027-01", "2026-11", "2026-11")))
        .body("items.purpose", equalTo(List.of("HEALTH_DATA", "HEALTH_DATA", "HEALTH_DATA")))
        .body("items[2].at", notNullValue());
  }

  @Test
  @DisplayName("can be withdrawn without ever having been given")
  void withdrawnFirst() throws SQLException {
    put(WITHDRAWN).statusCode(200).body("basis", equalTo("MEMBER")).body("given", is(false));

    assertThat(rows(tenant).value("select given from consent_current")).isEqualTo("f");
  }

  @Test
  @DisplayName("said again are no change, and keep their instant")
  void again() throws SQLException {
    String at = put(GIVEN).extract().path("at");

    put(GIVEN).statusCode(200).header("ETag", "\"1\"").body("at", equalTo(at));
    assertThat(rows(tenant).count("consent")).isEqualTo(1);
  }

  @Test
  @DisplayName("come in pages, each change once")
  void pages() {
    put(GIVEN);
    put(WITHDRAWN);
    put(GIVEN);

    String next =
        get("?limit=2")
            .statusCode(200)
            .body("items.given", equalTo(List.of(true, false)))
            .header("Link", notNullValue())
            .extract()
            .path("next");
    get("?limit=2&cursor=" + next)
        .statusCode(200)
        .body("items.given", equalTo(List.of(true)))
        .body("current.given", is(true))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @DisplayName("refuse a query that they do not know")
  @ValueSource(strings = {"?limit=0", "?limit=201", "?cursor=x", "?cursor=MR94", "?of=m-2"})
  void query(String query) {
    get(query).statusCode(422).body("errors.size()", is(1));
  }

  @Test
  @DisplayName("honour If-Match: what was said since is not overwritten")
  void preconditions() {
    put(GIVEN);

    conditional("\"0\"", WITHDRAWN)
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    get("").body("current.given", is(true));
    conditional("\"1\"", WITHDRAWN).statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  @DisplayName("answer every violation at once, with the bound and the remedy")
  void violations() {
    put("{\"purpose\":\"ADVERTISING\"}")
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/given", "/purpose", "/version")))
        .body(
            "errors.detail",
            equalTo(
                List.of(
                    "given is required: true to agree, false to withdraw",
                    "unknown property",
                    "version is required: name the text that was shown, such as 2026-11")));
  }

  @ParameterizedTest
  @DisplayName("refuse a version of another form")
  @ValueSource(
      strings = {"", "123456789012345678901234567890123", "a\\u0000b", "a\\nb", "a\\u0085b"})
  void version(String version) throws SQLException {
    put("{\"version\":\"" + version + "\",\"given\":true}")
        .statusCode(422)
        .body("errors.size()", is(1))
        .body("errors[0].pointer", equalTo("/version"));
    assertThat(rows(tenant).count("consent")).isZero();
  }

  @ParameterizedTest
  @DisplayName("refuse what cannot be read")
  @ValueSource(
      strings = {"", "true", "{\"version\":\"1\",\"given\":\"yes\"}", "{\"version\":1}", "{"})
  void unreadable(String body) {
    put(body).statusCode(400).body("type", equalTo("/problems/malformed-request"));
  }

  @Test
  @DisplayName("are each member's own")
  void own() {
    put(WITHDRAWN);

    of(tenant, "another").get(PATH).then().body("current.basis", equalTo("CONTRACT"));
    of("other-" + tenant, "me").get(PATH).then().body("current.basis", equalTo("CONTRACT"));
    given().get(PATH).then().statusCode(401);
  }

  @Test
  @DisplayName("said by many clients at once are numbered without a gap")
  void atOnce() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> said =
        IntStream.range(0, 8).mapToObj(i -> clients.submit(() -> say(start, i))).toList();
    start.countDown();
    for (Future<Integer> one : said) {
      assertThat(one.get()).isEqualTo(200);
    }
    clients.shutdown();

    assertThat(rows(tenant).count("consent")).isEqualTo(8);
    assertThat(rows(tenant).value("select max(number) from consent")).isEqualTo("8");
    assertThat(rows(tenant).value("select number from consent_current")).isEqualTo("8");
  }

  @ParameterizedTest
  @DisplayName("are rows that another tenant does not see")
  @ValueSource(strings = {"consent", "consent_current"})
  void rowLevelSecurity(String table) throws SQLException {
    put(GIVEN);

    assertThat(rows(tenant).count(table)).isEqualTo(1);
    assertThat(rows("other").count(table)).isZero();
    assertThat(rows("").count(table)).isZero();
  }

  @Test
  @DisplayName("cannot be rewritten by the service itself")
  void appendOnly() {
    put(GIVEN);

    assertThatThrownBy(() -> rows(tenant).run("update consent set given = false"))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  private int say(CountDownLatch start, int number) throws InterruptedException {
    start.await();
    return as().contentType("application/json")
        .body("{\"version\":\"v" + number + "\",\"given\":true}")
        .put(PATH + "/health-data")
        .statusCode();
  }

  private ValidatableResponse conditional(String match, String body) {
    return as().header("If-Match", match)
        .contentType("application/json")
        .body(body)
        .put(PATH + "/health-data")
        .then();
  }

  private ValidatableResponse put(String body) {
    return as().contentType("application/json").body(body).put(PATH + "/health-data").then();
  }

  private ValidatableResponse get(String query) {
    return as().get(PATH + query).then();
  }

  private RequestSpecification as() {
    return of(tenant, "me");
  }

  private static RequestSpecification of(String tenant, String member) {
    return given().auth().oauth2(TestTokens.of(tenant, member));
  }

  private TenantRows rows(String of) {
    return new TenantRows(url, of);
  }
}
