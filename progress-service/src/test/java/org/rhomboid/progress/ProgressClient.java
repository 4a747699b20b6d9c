package org.rhomboid.progress;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.rhomboid.kit.test.TestTokens;

/** A member's client. */
record ProgressClient(String tenant, String member) {

  /** Of a member nobody has heard of. */
  static ProgressClient ofNewMember() {
    return ofNewMember("acme");
  }

  static ProgressClient ofNewMember(String tenant) {
    return new ProgressClient(tenant, "m-" + UUID.randomUUID());
  }

  ValidatableResponse post(String path, Object body) {
    return request().contentType("application/json").body(body.toString()).post(path).then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  ValidatableResponse delete(String path) {
    return request().delete(path).then();
  }

  /** Sends a session that is to be taken. */
  ValidatableResponse record(SessionJson session) {
    return post("/sessions", session).statusCode(201);
  }

  /** The settings of the member's organisation, which one of its administrators replaces. */
  void settings(String json) {
    given()
        .auth()
        .oauth2(TestTokens.of(tenant, "admin", "tenant-admin"))
        .contentType("application/json")
        .body(json)
        .put("/organization/settings")
        .then()
        .statusCode(200);
  }

  private RequestSpecification request() {
    return given().auth().oauth2(TestTokens.of(tenant, member));
  }
}
