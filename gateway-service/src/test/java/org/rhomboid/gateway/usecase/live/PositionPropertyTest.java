package org.rhomboid.gateway.usecase.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A position")
class PositionPropertyTest {

  private static final int TRIES = 20_000;
  private static final long SEED = new Random().nextLong();
  private static final int TOPICS = LiveTopic.ALL.size();

  @Test
  @DisplayName("comes back from its text as it was, and no other has that text")
  void comesBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Position position = drawn(random);
      String text = position.encoded();

      assertThat(Position.decode(text)).as("seed %d", SEED).contains(position);
      assertThat(text).as("seed %d", SEED).matches("[0-9a-z.-]{1,128}");
    }
  }

  @Test
  @DisplayName("that was damaged is refused, or is one that has exactly that text")
  void damaged() {
    Random random = new Random(SEED);
    String alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABC.-_ %\u00e9\u0000";
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder(drawn(random).encoded());
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Optional<Position> read = Position.decode(text.toString());

      read.ifPresent(
          position ->
              assertThat(position.encoded()).as("seed %d", SEED).isEqualTo(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.",
        "1.0-0-0-0-0-0-0",
        "1.0-0-0-0-0-0-0-0-0",
        "2.0-0-0-0-0-0-0-0",
        "1.0-0-0-0-0-0-0-",
        "1.0-0-0-0-0-0-0--1",
        "1.0-0-0-0-0-0-0-00",
        "1.0-0-0-0-0-0-0-1Z",
        "1.0-0-0-0-0-0-0-1234567890ab",
        "1.2sooo-0-0-0-0-0-0-0",
        "m.hvk9s"
      })
  @DisplayName("is refused where a part is missing, too many, too large, or written otherwise")
  void refused(String text) {
    assertThat(Position.decode(text)).isEmpty();
  }

  @Test
  @DisplayName("has an offset for each topic, and none below 0")
  void made() {
    assertThatThrownBy(() -> Position.of(0, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Position.of(0, 0, 0, 0, 0, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("goes only forward when two are joined, and knows how much lies between")
  void joined() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES / 10; i++) {
      long[] one = random.longs(TOPICS, 0, 1_000).toArray();
      long[] other = random.longs(TOPICS, 0, 1_000).toArray();
      Position joined = Position.of(3, one).furthest(Position.of(3, other));

      assertThat(joined.reaches(Position.of(3, one))).as("seed %d", SEED).isTrue();
      assertThat(joined.reaches(Position.of(3, other))).as("seed %d", SEED).isTrue();
      assertThat(joined.until(Position.of(3, one))).as("seed %d", SEED).isZero();
      assertThat(Position.of(3, one).until(joined)).as("seed %d", SEED).isNotNegative();
    }
  }

  private static Position drawn(Random random) {
    long most = 1L << (1 + random.nextInt(55));
    return Position.of(random.nextInt(100_000), random.longs(TOPICS, 0, most).toArray());
  }
}
