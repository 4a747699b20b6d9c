package org.rhomboid.routine.in.rest.safety;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.rhomboid.kit.language.LanguageLookup;
import org.rhomboid.routine.usecase.safety.ToldSafety.Guidance;

/**
 * What to do while on hold, in general: for when progress-service, which knows the findings, does not answer. Read once, at the start, and a language that is missing
 * stops it: nobody is to learn of that in an emergency.
 */
@Startup
@Singleton
final class HoldTexts {

  /** Tags; the first is what is answered where nothing that was asked for fits. */
  static final List<String> SPOKEN = List.of("en", "de", "es", "fr");

  private static final String FILE = "/guidance/hold.json";

  private final Map<String, List<String>> lines;

  HoldTexts(ObjectMapper mapper) {
    lines = read(mapper);
    if (!lines.keySet().containsAll(SPOKEN)) {
      throw new IllegalStateException("a language is missing in " + FILE);
    }
  }

  /** @param acceptLanguage the lines of the header; null or empty: the header is not there */
  Guidance in(List<String> acceptLanguage) {
    String tag = LanguageLookup.best(acceptLanguage, SPOKEN).orElse(SPOKEN.get(0));
    return new Guidance(lines.get(tag), tag);
  }

  private static Map<String, List<String>> read(ObjectMapper mapper) {
    try (InputStream content = HoldTexts.class.getResourceAsStream(FILE)) {
      return mapper.readValue(content, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException("guidance that cannot be read: " + FILE, unreadable);
    }
  }
}
