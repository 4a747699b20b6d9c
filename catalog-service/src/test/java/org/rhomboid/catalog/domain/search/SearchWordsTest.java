package org.rhomboid.catalog.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words to search for")
class SearchWordsTest {

  @Test
  @DisplayName("are what was typed, without the blanks around it")
  void trimmed() {
    assertThat(SearchWords.read(" \u2003 cat  cow\n")).isEqualTo(new SearchWords("cat  cow"));
  }

  @Test
  @DisplayName("have up to 100 characters, an emoji being one")
  void length() {
    assertThat(SearchWords.read("\ud83d\udc08".repeat(100))).isInstanceOf(SearchWords.class);
    assertThat(SearchWords.read("a".repeat(101)))
        .isEqualTo(new Typed.Refused("must have 1 to 100 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  @DisplayName("are not nothing")
  void nothing(String typed) {
    assertThat(SearchWords.read(typed))
        .isEqualTo(new Typed.Refused("must have 1 to 100 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cat\0cow", "cat\tcow", "a\u0007", "\u007fb", "c\u0085d", "half \ud83d"})
  @DisplayName("have no control character and no half of one character")
  void control(String typed) {
    assertThat(SearchWords.read(typed))
        .isEqualTo(new Typed.Refused("must have no control character"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "\\", "' or 1=1 --", "!(", "a & | b:*", "<->", "\u00e9paule"})
  @DisplayName("may be whatever else can be typed")
  void anything(String typed) {
    assertThat(SearchWords.read(typed)).isEqualTo(new SearchWords(typed));
  }

  @Test
  @DisplayName("cannot be made around the check")
  void constructor() {
    assertThatThrownBy(() -> new SearchWords(" cat"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("must have 1 to 100 characters");
  }
}
