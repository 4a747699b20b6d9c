package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DocsComponentTest {

  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  @Test
  @DisplayName("The API page is for everyone, and all of its parts come from this host")
  void parts() {
    Response page = given().get("/docs");
    page.then().statusCode(200).contentType(ContentType.HTML);

    List<String> parts =
        REFERENCE
            .matcher(page.asString())
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(part -> !part.startsWith("data:"))
            .toList();

    assertThat(parts)
        .contains("/docs/swagger-ui.css", "/docs/swagger-ui-bundle.js", "/docs/page.js", "/openapi")
        .allSatisfy(part -> assertThat(given().get(part).statusCode()).as(part).isEqualTo(200));
  }

  @Test
  @DisplayName("The API page runs no script but files of this host, and asks nobody else")
  void policy() {
    Response page = given().get("/docs");

    assertThat(page.asString())
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("http:", "https:");
    page.then()
        .header("Content-Security-Policy", containsString("script-src 'self';"))
        .header("Content-Security-Policy", containsString("connect-src 'self';"))
        .header("Content-Security-Policy", not(containsString("unsafe-eval")));
  }

  @Test
  @DisplayName("The API page shows this API, and lets nobody check it elsewhere")
  void wired() {
    assertThat(given().get("/docs/page.js").asString())
        .contains("url: '/openapi'", "validatorUrl: null", "queryConfigEnabled: false");
    given()
        .get("/docs/swagger-ui-bundle.js")
        .then()
        .contentType(containsString("javascript"))
        .body(containsString("SwaggerUIBundle"));
    given().get("/docs/swagger-ui.css").then().contentType(containsString("text/css"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs/index.html", "/docs/swagger-initializer.js", "/webjars/"})
  @DisplayName("Nothing else of the program is there")
  void nothingElse(String path) {
    Response answer = given().get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("The events' document is JSON for everyone")
  void eventsAsJson() {
    given()
        .get("/asyncapi")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("asyncapi", equalTo("3.0.0"))
        .body("channels", hasKey("session-completed"));
  }

  @Test
  @DisplayName("The events' document is YAML for who asks so")
  void eventsAsYaml() {
    given()
        .accept("application/yaml")
        .get("/asyncapi")
        .then()
        .statusCode(200)
        .contentType(containsString("application/yaml"))
        .body(containsString("asyncapi: 3.0.0"))
        .body(containsString("  session-completed:"));
  }
}
