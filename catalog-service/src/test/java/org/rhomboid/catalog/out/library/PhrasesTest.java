package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reasons of two cautions that hold together")
final class PhrasesTest {

  private final ShippedTranslations.Phrases phrases =
      new ShippedTranslations.Phrases(Map.of("a; b", "A; B", "c", "C", "a", "X", "d", "D"));

  @Test
  @DisplayName("are translated each by itself, also where one of them has a semicolon")
  void joined() {
    assertThat(phrases.of("c; d")).contains("C; D");
    assertThat(phrases.of("a; b; c")).contains("A; B; C");
  }

  @Test
  @DisplayName("are not translated by half")
  void unknown() {
    assertThat(phrases.of("a; e")).isEmpty();
  }
}
