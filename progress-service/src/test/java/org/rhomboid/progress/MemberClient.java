package org.rhomboid.progress;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.rhomboid.kit.test.TestTokens;

/** What a member's program sends and asks for, in the member's name. */
record MemberClient(String tenant, String id) {

  /** Somebody of a tenant that nobody else is in. */
  static MemberClient somebody(String test) {
    return new MemberClient(test + "-" + UUID.randomUUID(), "m-" + UUID.randomUUID());
  }

  /** Somebody else of the same tenant. */
  MemberClient colleague() {
    return new MemberClient(tenant, "m-" + UUID.randomUUID());
  }

  /** @param roles none: an ordinary member */
  RequestSpecification as(String... roles) {
    return given().auth().oauth2(TestTokens.of(tenant, id, roles));
  }

  ValidatableResponse get(String path) {
    return as().get(path).then();
  }

  ValidatableResponse post(String path, String body) {
    return as().contentType("application/json").body(body).post(path).then();
  }

  ValidatableResponse put(String path, String body) {
    return as().contentType("application/json").body(body).put(path).then();
  }

  ValidatableResponse delete(String path) {
    return as().delete(path).then();
  }

  /** Of the member's records on Kafka. */
  String key() {
    return tenant + "/" + id;
  }
}
