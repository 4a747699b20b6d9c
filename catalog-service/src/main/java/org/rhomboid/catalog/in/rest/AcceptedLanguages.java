package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.kit.language.LanguageLookup;

/** The language of those that the catalog speaks that {@code Accept-Language} asks for; English where nothing fits. */
final class AcceptedLanguages {

  private static final List<String> SPOKEN =
      Arrays.stream(Language.values()).map(Language::tag).toList();

  private AcceptedLanguages() {}

  static Language best(HttpHeaders headers) {
    return best(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** @param lines the header's lines; null or empty: the header is not there */
  static Language best(List<String> lines) {
    return LanguageLookup.best(lines, SPOKEN).flatMap(Language::ofTag).orElse(Language.SOURCE);
  }
}
