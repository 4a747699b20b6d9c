package org.rhomboid.progress.out.postgres.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Compressed rows")
class CompressedRowsTest {

  private final CompressedRows rows = new CompressedRows();

  @Test
  @DisplayName("come out as they went in, as often as they are walked through")
  void same() {
    rows.add(List.of("{\"note\": \"a\\nb \u2028 \u0085 – 肩 😀\"}", "{}"));
    rows.add(List.of());
    rows.add(List.of("{\"n\": 3}"));

    for (int time = 0; time < 2; time++) {
      assertThat(rows.stream())
          .containsExactly("{\"note\": \"a\\nb \u2028 \u0085 – 肩 😀\"}", "{}", "{\"n\": 3}");
    }
  }

  @Test
  @DisplayName("are none where there is none")
  void none() {
    assertThat(rows.stream()).isEmpty();
  }

  @Test
  @DisplayName("take little room, and come out page by page")
  void lazy() {
    IntStream.range(0, 1_000)
        .forEach(
            page ->
                rows.add(
                    List.of(
                        "{\"page\": %d, \"text\": \"%s\"}".formatted(page, "x".repeat(50_000)))));

    assertThat(rows.stream().iterator().next()).startsWith("{\"page\": 0,");
    assertThat(rows.stream().mapToLong(String::length).sum()).isGreaterThan(50_000_000L);
  }
}
