package org.rhomboid.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.local.LocalPartException;

@DisplayName("What was given back of a partition")
final class ReplayedOffsetsPropertyTest {

  private static final int CASES = 500;
  private static final int END = 40;

  @Test
  @DisplayName("is remembered as a set would, also after it was committed and read again")
  void likeASet() {
    long seed = System.nanoTime();
    for (int number = 0; number < CASES; number++) {
      var random = new Random(seed + number);
      long first = random.nextInt(5);
      ReplayedOffsets replayed = ReplayedOffsets.of(first, null);
      Set<Long> set = new TreeSet<>();
      for (int i = random.nextInt(END); i > 0; i--) {
        long offset = first + random.nextInt(END - 5);
        replayed = ReplayedOffsets.of(first, replayed.with(offset).committed());
        set.add(offset);
      }
      String told = "seed " + (seed + number) + " " + set + " " + replayed.committed();
      for (long offset = first; offset < END; offset++) {
        assertThat(replayed.contains(offset)).as(told).isEqualTo(set.contains(offset));
      }
      assertThat(replayed.count(first, END)).as(told).isEqualTo(set.size());
    }
  }

  @Test
  @DisplayName("is one offset where there are no gaps, and ranges where there are")
  void written() {
    ReplayedOffsets replayed = ReplayedOffsets.of(2, null);
    for (long offset : new long[] {12, 9, 2, 7, 10, 11, 3}) {
      replayed = replayed.with(offset);
    }

    assertThat(replayed.committed()).isEqualTo(new OffsetAndMetadata(4, "7,9-12"));
  }

  @Test
  @DisplayName("forgets what the topic has forgotten")
  void retention() {
    ReplayedOffsets replayed = ReplayedOffsets.of(8, new OffsetAndMetadata(2, "5-9,12"));

    assertThat(replayed.committed()).isEqualTo(new OffsetAndMetadata(10, "12"));
    assertThat(replayed.count(8, 20)).isEqualTo(3);
  }

  @Test
  @DisplayName("with more gaps than a broker remembers is refused, with what to do")
  void tooManyGaps() {
    ReplayedOffsets replayed = ReplayedOffsets.of(0, null);
    for (long offset = 1; offset < 2_000; offset += 2) {
      replayed = replayed.with(offset);
    }

    assertThatThrownBy(replayed::committed)
        .isInstanceOf(LocalPartException.class)
        .hasMessageContaining("--all");
  }
}
