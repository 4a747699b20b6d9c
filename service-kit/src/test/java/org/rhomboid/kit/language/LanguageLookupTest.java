package org.rhomboid.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Accept-Language")
final class LanguageLookupTest {

  private static final List<String> SPOKEN = List.of("en", "de", "es", "fr");
  private static final String SOURCE = "en";

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en",
        "de | de",
        "DE | de",
        "es | es",
        "fr | fr",
        "de-AT | de",
        "fr-CA, en | fr",
        "es-419 | es",
        "de-Latn-CH-1996 | de",
        "fr;q=0.4, es;q=0.5 | es",
        "fr;q=0.5, es;q=0.5 | fr",
        "it, pt;q=0.9, de;q=0.1 | de",
        "it | en",
        "* | en",
        "it, * | en",
        "en;q=0, * | de",
        "en;q=0, de;q=0, *;q=0.1 | es",
        "*;q=0.5, fr;q=0.6 | fr",
        "de;q=0 | en",
        "de-AT, de;q=0 | en",
        "de-AT;q=0, de | de",
        "*;q=0 | en",
      })
  @DisplayName("gives the language of the highest quality that is spoken, else none: English here")
  void best(String header, String language) {
    assertThat(answered(header)).isEqualTo(language);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        ";;;",
        "de;q=two",
        "de;q=2",
        "de_AT",
        "d\u00e9",
        "deutschland-ist-es",
        "q=1"
      })
  @DisplayName("is ignored where it cannot be read")
  void unreadable(String header) {
    assertThat(answered(header)).isEqualTo(SOURCE);
  }

  private static String answered(String header) {
    return LanguageLookup.best(List.of(header), SPOKEN).orElse(SOURCE);
  }
}
