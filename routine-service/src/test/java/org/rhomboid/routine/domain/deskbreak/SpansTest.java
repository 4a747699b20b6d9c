package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stretches of time")
class SpansTest {

  @Test
  @DisplayName("that touch or overlap are one, in order")
  void union() {
    assertThat(Spans.union(List.of(span(5, 6), span(1, 3), span(2, 4), span(4, 5), span(8, 9))))
        .containsExactly(span(1, 6), span(8, 9));
  }

  @Test
  @DisplayName("lose what others take, at the ends and in between")
  void without() {
    List<Span> day = List.of(span(0, 10));

    assertThat(Spans.without(day, List.of(span(2, 3), span(5, 7))))
        .containsExactly(span(0, 2), span(3, 5), span(7, 10));
    assertThat(Spans.without(day, List.of(span(-5, 2), span(9, 20)))).containsExactly(span(2, 9));
    assertThat(Spans.without(day, List.of(span(-5, 20)))).isEmpty();
    assertThat(Spans.without(day, List.of())).isEqualTo(day);
    assertThat(Spans.without(List.of(span(0, 2), span(4, 6)), List.of(span(1, 5))))
        .containsExactly(span(0, 1), span(5, 6));
  }

  @Test
  @DisplayName("are cut to bounds, and have a hull")
  void bounds() {
    assertThat(Spans.within(List.of(span(0, 2), span(4, 6), span(8, 9)), span(1, 5)))
        .containsExactly(span(1, 2), span(4, 5));
    assertThat(Spans.hull(List.of(span(4, 6), span(0, 2)))).contains(span(0, 6));
    assertThat(Spans.hull(List.of())).isEmpty();
  }

  @Test
  @DisplayName("have a length, and meet where they have an instant in common")
  void single() {
    assertThatIllegalArgumentException().isThrownBy(() -> span(3, 3));
    assertThat(span(1, 3).overlaps(span(3, 4))).isFalse();
    assertThat(span(1, 3).overlaps(span(2, 4))).isTrue();
    assertThat(span(1, 3).contains(Instant.ofEpochSecond(3))).isFalse();
    assertThat(span(1, 3).contains(Instant.ofEpochSecond(1))).isTrue();
  }

  private static Span span(int from, int to) {
    return new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
  }
}
