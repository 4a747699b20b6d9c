package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("HTML as steps")
class HtmlTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '^',
      value = {
        "<p>One</p><p>Two</p> ^ One|Two",
        "<ul><li>One <b>bold</b></li><li>Two</li></ul> ^ One bold|Two",
        "One<br/>Two<BR>Three ^ One|Two|Three",
        "Less &lt; more &amp; &quot;so&quot; &auml; &eacute; ^ Less < more & \"so\" ä é",
        "a < b and c > d ^ a < b and c > d",
        "One<script>steal('p')</script> two<style>p{}</style> ^ One two",
        "One <!-- hidden <p> --> two ^ One two",
        "One<script>never closed ^ One",
        "<img src=x onerror=alert(1)>One ^ One",
        "One <a href=\"javascript:x\">link</a ^ One link",
        "<p>&nbsp;</p><p>One&nbsp;&nbsp;two</p> ^ One two",
        "A&#66;&#x43;&#0;&#xD800;&#x110000;&unknown; ^ ABC &unknown;"
      })
  void steps(String html, String steps) {
    assertThat(Html.steps(html)).isEqualTo(List.of(steps.split("\\|")));
  }

  @ParameterizedTest(name = "{0} again and again")
  @ValueSource(strings = {"<p ", "<", "</", "<!--", "<script", "&#", "<p><", "\n ", "<a b="})
  @DisplayName("take time in proportion, whatever was sent")
  void hostile(String piece) {
    String html = piece.repeat(ImportLimits.ROW_BYTES / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Html.steps(html));
  }

  @Test
  @DisplayName("are none where nothing is said")
  void nothing() {
    assertThat(Html.steps(" <p></p> ")).isEmpty();
  }
}
