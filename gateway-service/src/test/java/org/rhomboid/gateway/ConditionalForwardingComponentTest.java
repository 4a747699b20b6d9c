package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

/** What the catalog says of caching, languages and versions is what the client hears, and the other way round. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ConditionalForwardingComponentTest {

  private static final String TAG = "\"T1.3-abc\"";

  @Surroundings.Signing Keys keys;
  @Surroundings.Catalog FakeService catalog;

  @Test
  @DisplayName("An exercise passes with its tag, its language and what it varies by")
  void found() {
    catalog.answers(
        response ->
            response
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", TAG)
                .putHeader("Content-Language", "de, en")
                .putHeader("Vary", "Accept-Language")
                .putHeader("Cache-Control", "private, max-age=0, must-revalidate")
                .end("{}"));

    admin()
        .header("Accept-Language", "de")
        .get("/api/v1/exercises/seated-row")
        .then()
        .statusCode(200)
        .header("ETag", TAG)
        .header("Content-Language", "de, en")
        .header("Vary", "Accept-Language")
        .header("Cache-Control", "private, max-age=0, must-revalidate");
    assertThat(catalog.only().headers().get("Accept-Language")).isEqualTo("de");
  }

  @Test
  @DisplayName("What the client has already is a 304 without a body, with the tag")
  void notModified() {
    catalog.answers(
        response ->
            response
                .setStatusCode(304)
                .putHeader("ETag", TAG)
                .putHeader("Vary", "Accept-Language")
                .end());

    admin()
        .header("If-None-Match", TAG)
        .get("/api/v1/exercises/seated-row")
        .then()
        .statusCode(304)
        .header("ETag", TAG)
        .header("Vary", "Accept-Language")
        .body(emptyString());
    assertThat(catalog.only().headers().get("If-None-Match")).isEqualTo(TAG);
  }

  @Test
  @DisplayName("What is made is where the public finds it")
  void created() {
    catalog.answers(
        response ->
            response
                .setStatusCode(201)
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", TAG)
                .putHeader(
                    "Location", "http://127.0.0.1:" + catalog.port() + "/exercises/seated-row")
                .end("{}"));

    admin()
        .header("If-Match", TAG)
        .contentType("application/json")
        .body("{\"name\":\"Our row\"}")
        .put("/api/v1/exercises/seated-row")
        .then()
        .statusCode(201)
        .header("ETag", TAG)
        .header("Location", "/api/v1/exercises/seated-row")
        .body(equalTo("{}"));
    assertThat(catalog.only().method()).isEqualTo("PUT");
    assertThat(catalog.only().headers().get("If-Match")).isEqualTo(TAG);
    assertThat(catalog.only().body()).isEqualTo("{\"name\":\"Our row\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises/seated-row",
        "/exercises/seated-row?layer=LIBRARY&reason=RECALL&replacedBy=band-row",
        "/exercises/seated-row/overlay"
      })
  @DisplayName("What is withdrawn is withdrawn as it was asked, and its answer has no body")
  void deleted(String path) {
    catalog.answers(response -> response.setStatusCode(204).end());

    admin()
        .header("If-Match", TAG)
        .delete("/api/v1" + path)
        .then()
        .statusCode(204)
        .body(emptyString());
    assertThat(catalog.only().method()).isEqualTo("DELETE");
    assertThat(catalog.only().uri()).isEqualTo(path);
    assertThat(catalog.only().headers().get("If-Match")).isEqualTo(TAG);
  }

  private RequestSpecification admin() {
    return given().auth().oauth2(keys.adminToken("acme", "anna")).when();
  }
}
