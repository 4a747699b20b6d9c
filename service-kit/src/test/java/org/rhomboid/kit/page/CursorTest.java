package org.rhomboid.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.ProblemException;

@DisplayName("A cursor")
class CursorTest {

  @Test
  @DisplayName("comes back as it went out")
  void roundTrip() {
    Cursor cursor = Cursor.of("2026-11-21T08:00:00Z", "ä/b", "");

    assertThat(Cursor.decode(cursor.encoded(), 3)).isEqualTo(cursor);
  }

  @ParameterizedTest
  @DisplayName("that this API did not give is refused")
  @ValueSource(strings = {"", "x", "!!", "MQ", "MB94", "MR9hH2I"})
  void refused(String encoded) {
    assertThatThrownBy(() -> Cursor.decode(encoded, 1)).isInstanceOf(ProblemException.class);
  }

  @Test
  @DisplayName("is there only where there is a next page")
  void nextPage() {
    List<String> three = List.of("a", "b", "c");

    assertThat(Page.of(three, 3, Cursor::of).next()).isNull();
    Page<String> page = Page.of(three, 2, Cursor::of);
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(Cursor.decode(page.next(), 1)).isEqualTo(Cursor.of("b"));
  }
}
