package org.rhomboid.catalog.in.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An entity tag")
final class ETagTest {

  private static final ETag TAG = new ETag("abc");

  @Test
  @DisplayName("is the same for the same bytes and another for others")
  void ofContent() {
    assertThat(ETag.of("warm up".getBytes(UTF_8))).isEqualTo(ETag.of("warm up".getBytes(UTF_8)));
    assertThat(ETag.of("warm up".getBytes(UTF_8))).isNotEqualTo(ETag.of("warm-up".getBytes(UTF_8)));
    assertThat(ETag.of(new byte[0]).header()).matches("\"[0-9a-f]{32}\"");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\",W/\"abc\" , \"y\"", "*", " * "})
  @DisplayName("is found in a list, weak or not, and in *")
  void found(String line) {
    assertThat(TAG.isIn(List.of(line))).isTrue();
    assertThat(TAG.isIn(List.of("\"x\"", line))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "abc", "\"ab\"", "\"abcd\"", "\"ABC\"", "\"*\"", "\"abc", "'abc'"})
  @DisplayName("is not found in what names another or no tag")
  void notFound(String line) {
    assertThat(TAG.isIn(List.of(line))).isFalse();
  }

  @Test
  @DisplayName("is not found where the header is missing")
  void noHeader() {
    assertThat(TAG.isIn((List<String>) null)).isFalse();
    assertThat(TAG.isIn(List.of())).isFalse();
  }
}
