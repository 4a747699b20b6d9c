package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.ProblemException;

@DisplayName("A JSON body")
class BodyCutterTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "[{\"a\":1},{\"b\":[2,{}]}]",
        "\uFEFF [ {\"a\":1} ,\n {\"b\":[2,{}]} ] ",
        "{\"count\":2,\"results\":[{\"a\":1},{\"b\":[2,{}]}],\"next\":null}",
        "{\"items\":[{\"a\":1},{\"b\":[2,{}]}]}",
        "{\n\"results\": 3,\n\"items\":\n[{\"a\":1},{\"b\":[2,{}]}]\n}",
        "{\"a\":1}\n{\"b\":[2,{}]}",
        "\uFEFF\r\n{\"a\":1}\r\n\r\n{\"b\":[2,{}]}\r\n"
      })
  @DisplayName("is a list of rows, written in any way")
  void lists(String body) {
    assertThat(texts(body)).containsExactly("{\"a\":1}", "{\"b\":[2,{}]}");
  }

  @Test
  @DisplayName("with an item a line has line numbers, and a broken line is a row of its own")
  void lines() {
    SentDocument sent = cut("\n{\"a\":1}\n\n{\"b\":\n{\"c\":3}");

    assertThat(sent.rows()).extracting(SentRow::line).containsExactly(2, 4, 5);
    assertThat(sent.rows()).extracting(SentRow::number).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("of texts and numbers is cut at the byte")
  void scalars() {
    assertThat(texts("[\"é, ]\\\"\" , 12.5e3,true ,null,[]]"))
        .containsExactly("\"é, ]\\\"\"", "12.5e3", "true", "null", "[]");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "12",
        "\"items\"",
        "{\"a\":1}",
        "{\"items\":{}}",
        "{\"items\":[],\"items\":[]}",
        "{\"v\":1,\"v\":1,\"items\":[]}",
        "[{\"a\":1}",
        "[{\"a\":1}] []",
        "[{\"a\":1]",
        "{\"items\":[1]",
        "name,kind\nx,y",
        "<html>"
      })
  @DisplayName("that is no list is one problem")
  void unreadable(String body) {
    assertThatThrownBy(() -> cut(body))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().status()).isEqualTo(400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE"})
  @DisplayName("in another encoding is one problem")
  void encodings(String charset) {
    byte[] body = "[{\"a\":1}]".getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> BodyCutter.cut(body))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().status()).isEqualTo(400));
  }

  @Test
  @DisplayName("has at most 5,000 rows")
  void rows() {
    assertThat(cut("[" + "1,".repeat(4_999) + "1]").rows()).hasSize(5_000);
    assertThatThrownBy(() -> cut("[" + "1,".repeat(5_000) + "1]"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().status()).isEqualTo(422));
  }

  @Test
  @DisplayName("nested as deep as it likes is one problem")
  void depth() {
    assertThatThrownBy(() -> cut("[".repeat(1_000_000))).isInstanceOf(ProblemException.class);
  }

  private static SentDocument cut(String body) {
    return BodyCutter.cut(body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(String body) {
    return cut(body).rows().stream()
        .map(row -> new String(row.body(), row.from(), row.length(), StandardCharsets.UTF_8))
        .map(String::strip)
        .toList();
  }
}
