package org.rhomboid.routine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentResultTest {

  @ParameterizedTest
  @CsvSource({
    ", true, false, ENROLLED, true",
    ", false, false, ENROLLED_WITHOUT_PROFILE, true",
    "gym, true, false, MOVED, true",
    "gym, false, false, MOVED, true",
    "desk, true, false, ALREADY, false",
    "desk, false, false, ALREADY, false",
    ", false, true, ERASED, false",
    "gym, true, true, ERASED, false"
  })
  @DisplayName("Template: a member is in one at most, and whoever was erased is in none")
  void results(
      String in, boolean hasProfile, boolean erased, EnrolmentResult result, boolean isNews) {
    EnrolmentResult found = EnrolmentResult.of("desk", Optional.ofNullable(in), hasProfile, erased);

    assertThat(found).isEqualTo(result);
    assertThat(found.isNews()).isEqualTo(isNews);
  }
}
