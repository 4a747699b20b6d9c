package org.rhomboid.catalog.domain.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a writer asks to be so (RFC 9110, 13.1)")
class PreconditionTest {

  @ParameterizedTest(name = "If-Match {0}, If-None-Match {1}, there is {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -, true",
        "-, -, T1, true",
        "*, -, -, false",
        "*, -, T1, true",
        "T1, -, -, false",
        "T1, -, T1, true",
        "T1, -, T2, false",
        "T1 T2, -, T2, true",
        "-, *, -, true",
        "-, *, T1, false",
        "-, T1, -, true",
        "-, T1, T1, false",
        "-, T1, T2, true",
        "-, T1 T2, T2, false",
        "T1, T2, T1, true",
        "T1, T1, T1, false",
        "*, *, T1, false",
        "*, *, -, false"
      })
  @DisplayName("holds or does not")
  void truthTable(String match, String noneMatch, String current, boolean holds) {
    Precondition precondition = new Precondition(tags(match), tags(noneMatch));

    assertThat(precondition.holds(Optional.ofNullable(current))).isEqualTo(holds);
  }

  private static Optional<Set<String>> tags(String header) {
    return Optional.ofNullable(header)
        .map(
            it ->
                it.equals("*")
                    ? Set.of()
                    : Arrays.stream(it.split(" ")).collect(Collectors.toSet()));
  }
}
