package org.rhomboid.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem document")
class ProblemTest {

  private static final Problem PLAIN = Problem.of(KitProblem.NOT_FOUND, "no such thing");

  @Test
  @DisplayName("has no member that says nothing")
  void plain() throws JsonProcessingException {
    assertThat(written(PLAIN))
        .isEqualTo(
            "{\"type\":\"/problems/not-found\",\"title\":\"There is no such resource\",\"status\":404,"
                + "\"detail\":\"no such thing\"}");
  }

  @Test
  @DisplayName("has the members of its own type beside the others, and keeps them")
  void extensions() throws JsonProcessingException {
    Problem extended = PLAIN.with("guidance", List.of("stop")).in("en").at("/plans").retryAfter(5);

    assertThat(written(extended))
        .endsWith("\"instance\":\"/plans\",\"retryAfterSeconds\":5,\"guidance\":[\"stop\"]}");
    assertThat(extended.with(List.of()).language()).isEqualTo("en");
  }

  private static String written(Problem problem) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(problem);
  }
}
