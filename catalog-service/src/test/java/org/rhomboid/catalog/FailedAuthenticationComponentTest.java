package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("What is prepared for a failed authentication")
class FailedAuthenticationComponentTest {

  /** Sees what quarkus-rest left: where it finds the handler of quarkus-vertx-http, its own. */
  @Singleton
  static class Witness {

    private volatile Object handler;

    void register(@Observes Filters filters) {
      filters.register(
          exchange -> {
            handler = exchange.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            exchange.next();
          },
          199);
    }
  }

  @Inject Witness witness;

  @Test
  @DisplayName("is nothing that quarkus-rest would answer with work in every request")
  void nothingInEveryRequest() {
    given().get("/exercises").then().statusCode(401);

    assertThat(witness.handler.getClass().getName()).startsWith("org.rhomboid.kit");
  }
}
