package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.kit.test.TestTokens;

/**
 * Somebody with a token who reads and edits.
 *
 * @param roles none: a member
 */
record Editor(String tenant, String... roles) {

  /** An administrator of a tenant that nobody else is in. */
  static Editor ofNewTenant() {
    return of("t-" + UUID.randomUUID());
  }

  static Editor of(String tenant) {
    return new Editor(tenant, "tenant-admin");
  }

  /** Everything that an exercise of one's own has to have. */
  static Map<String, Object> ownExercise(String name) {
    return change(
        "name", name,
        "kind", "mobility",
        "positions", List.of("standing"),
        "targets", List.of("upper-back"),
        "instructions", List.of("Stand tall.", "Breathe out."));
  }

  static Map<String, Object> change(Object... namesAndValues) {
    Map<String, Object> change = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      change.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return change;
  }

  ValidatableResponse get(String path) {
    return asks().get(path).then();
  }

  ValidatableResponse put(String slug, Object body) {
    return asks().contentType("application/json").body(body).put("/exercises/" + slug).then();
  }

  ValidatableResponse putIf(String header, String tag, String slug, Object body) {
    return asks()
        .header(header, tag)
        .contentType("application/json")
        .body(body)
        .put("/exercises/" + slug)
        .then();
  }

  /** @param path after {@code /exercises/} */
  ValidatableResponse delete(String path) {
    return asks().delete("/exercises/" + path).then();
  }

  String tag(String slug) {
    return get("/exercises/" + slug).statusCode(200).extract().header("ETag");
  }

  /** As it came, to be sent back. */
  String shown(String slug) {
    return get("/exercises/" + slug).statusCode(200).extract().asString();
  }

  /** How many revisions the tenant itself has of a slug. */
  int revisions(String slug) {
    ValidatableResponse answer = get("/exercises/" + slug + "/revisions?limit=200");
    if (answer.extract().statusCode() == 404) {
      return 0;
    }
    return answer.extract().<List<?>>path("items.findAll { it.layer == 'TENANT' }").size();
  }

  /** Every page of the list, in order. */
  List<Map<String, Object>> listed() {
    List<Map<String, Object>> items = new ArrayList<>();
    String next = "/exercises?limit=200";
    while (next != null) {
      ValidatableResponse page = get(next).statusCode(200);
      items.addAll(page.extract().<List<Map<String, Object>>>path("items"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "/exercises?limit=200&cursor=" + cursor;
    }
    return items;
  }

  RequestSpecification asks() {
    return given().auth().oauth2(TestTokens.of(tenant, "ann", roles));
  }
}
