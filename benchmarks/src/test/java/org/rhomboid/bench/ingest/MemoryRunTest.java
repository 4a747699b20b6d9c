package org.rhomboid.bench.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Iterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.Check;

@DisplayName("A run for the memory")
final class MemoryRunTest {

  @Test
  @DisplayName("is flat when it grows by less than a tenth after the first fifth")
  void flat() {
    Check check = run(100, 200, 205, 210, 215, 219, 210, 212, 211, 210);

    assertThat(check.passed()).isTrue();
    assertThat(check.words())
        .startsWith(
            "memory of the service: 200 MiB after 100,000 sessions, and at most 219 MiB until 500,000");
  }

  @Test
  @DisplayName("is not flat when it grows by a tenth, though it should shrink again")
  void grows() {
    assertThat(run(100, 200, 205, 210, 215, 220, 210, 200, 200, 200).passed()).isFalse();
  }

  @Test
  @DisplayName("proves nothing where nobody tells the memory")
  void unknown() {
    assertThat(run(0, 0, 0, 0, 0).passed()).isFalse();
  }

  private static Check run(long... mebibytes) {
    Iterator<Long> sizes = Arrays.stream(mebibytes).iterator();
    MemoryRun run = new MemoryRun(sizes::next);
    for (int i = 0; i < mebibytes.length; i++) {
      assertThat(run.note(50_000)).isNotBlank();
    }
    return run.check();
  }
}
