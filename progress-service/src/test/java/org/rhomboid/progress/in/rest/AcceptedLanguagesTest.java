package org.rhomboid.progress.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Accept-Language")
final class AcceptedLanguagesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | EN",
        "de | DE",
        "DE | DE",
        "es | ES",
        "fr | FR",
        "de-AT | DE",
        "fr-CA, en | FR",
        "es-419 | ES",
        "de-Latn-CH-1996 | DE",
        "fr;q=0.4, es;q=0.5 | ES",
        "fr;q=0.5, es;q=0.5 | FR",
        "it, pt;q=0.9, de;q=0.1 | DE",
        "it | EN",
        "* | EN",
        "it, * | EN",
        "en;q=0, * | DE",
        "en;q=0, de;q=0, *;q=0.1 | ES",
        "*;q=0.5, fr;q=0.6 | FR",
        "de;q=0 | EN",
        "de-AT, de;q=0 | EN",
        "de-AT;q=0, de | DE",
        "*;q=0 | EN",
      })
  @DisplayName("gives the language of the highest quality that guidance is told in, else English")
  void best(String header, Language language) {
    assertThat(AcceptedLanguages.best(header)).isEqualTo(language);
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
    assertThat(AcceptedLanguages.best(header)).isEqualTo(Language.EN);
  }
}
