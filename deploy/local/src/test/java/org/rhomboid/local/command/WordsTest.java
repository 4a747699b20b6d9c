package org.rhomboid.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  @DisplayName("Options come in any order, with a space or an equals sign, and may be repeated")
  void options() {
    var words = words("--role", "coach", "--tenant=acme", "--yes", "--role=member", "kafka");

    assertThat(words.option("--tenant")).contains("acme");
    assertThat(words.options("--role")).containsExactly("coach", "member");
    assertThat(words.flag("--yes")).isTrue();
    assertThat(words.flag("--yes")).isFalse();
    assertThat(words.next()).contains("kafka");
    words.requireNoMore();
  }

  @Test
  @DisplayName("An option without its value, and a word that nobody takes, are refused by name")
  void refused() {
    assertThatThrownBy(() -> words("--tenant").option("--tenant"))
        .isInstanceOf(UsageException.class)
        .hasMessage("--tenant needs a value");
    assertThatThrownBy(() -> words("--tenant", "--member", "mia").option("--tenant"))
        .isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> words("--detatch").requireNoMore())
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--detatch");
  }

  private static Words words(String... words) {
    return new Words(List.of(words));
  }
}
