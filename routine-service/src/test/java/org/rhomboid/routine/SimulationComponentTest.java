package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("POST /plans/simulate")
class SimulationComponentTest extends RoutineTest {

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName("shows the coming weeks and stores nothing")
  void shows() {
    putProfile(profile("")).statusCode(201);

    List<Object> steps =
        simulate("{\"weeks\":6,\"feedback\":[{\"effort\":\"EASY\",\"pain\":0}]}")
            .statusCode(200)
            .body("weeks", hasSize(6))
            .extract()
            .jsonPath()
            .getList("weeks.steps.flatten()");

    assertThat(steps).isNotEmpty();
    assertThat(count("select count(*) from plan where member_id = ?", member)).isZero();
    assertThat(count("select count(*) from performed_session where member_id = ?", member))
        .isZero();
  }

  @Test
  @DisplayName("needs a profile, and says all that is wrong at once")
  void refuses() {
    simulate("{\"weeks\":2}").statusCode(409).body("type", equalTo("/problems/profile-required"));
    putProfile(profile("")).statusCode(201);
    simulate(
            """
            {"weeks":13,"feedback":[{"percentDone":101,"pain":11},{"painNextMorning":-1,"effort":"OK"}]}""")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/weeks",
                "/feedback/0/percentDone",
                "/feedback/0/pain",
                "/feedback/1/painNextMorning"));
    simulate("{}").statusCode(422).body("errors.pointer", containsInAnyOrder("/weeks"));
  }

  private ValidatableResponse simulate(String body) {
    return as("acme", member).body(body).post("/plans/simulate").then();
  }
}
