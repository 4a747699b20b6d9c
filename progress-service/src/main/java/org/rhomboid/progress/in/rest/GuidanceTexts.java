package org.rhomboid.progress.in.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.PainTrend;
import org.rhomboid.progress.domain.safety.StrongPain;
import org.rhomboid.progress.domain.safety.Symptoms;

/**
 * What to tell a member about a finding, in the language that {@link AcceptedLanguages} finds. The texts are read once, at
 * the start, and a language that lacks one stops it: nobody is to learn of a missing text in an emergency.
 */
@Startup
@Singleton
final class GuidanceTexts {

  private final Map<Language, GuidanceText> texts;

  GuidanceTexts(ObjectMapper mapper) {
    Map<Language, GuidanceText> read = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      read.put(language, checked(language, read(mapper, language)));
    }
    texts = Collections.unmodifiableMap(read);
  }

  /**
   * @return what it is, what to do, what to know, what it means for plans and how that ends, and that it is no diagnosis:
   *     a line each, the order in which to show them
   */
  List<String> of(Finding finding, Language language) {
    GuidanceText text = texts.get(language);
    GuidanceText.OfFinding told = text.findings().get(finding.code());
    return Stream.of(
            List.of(told.title()),
            text.urgencies().get(finding.urgency()),
            List.of(told.text()),
            finding.holds() ? hold(finding, text.hold()) : List.of(text.advice()),
            List.of(text.noDiagnosis()))
        .flatMap(List::stream)
        .toList();
  }

  /** The codes of all that can be raised. */
  static Set<String> codes() {
    Set<String> codes = new TreeSet<>(Symptoms.redFlags());
    codes.add(StrongPain.CODE);
    codes.add(PainTrend.CODE);
    return codes;
  }

  private static List<String> hold(Finding finding, GuidanceText.Hold hold) {
    boolean ofPain = finding.code().equals(StrongPain.CODE);
    return List.of(hold.meaning(), ofPain ? hold.endsForPain() : hold.ends());
  }

  private static GuidanceText read(ObjectMapper mapper, Language language) {
    String file = "/guidance/" + language.tag() + ".json";
    try (InputStream content = GuidanceTexts.class.getResourceAsStream(file)) {
      return mapper.readValue(content, GuidanceText.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("guidance that cannot be read: " + file, unreadable);
    }
  }

  private static GuidanceText checked(Language language, GuidanceText text) {
    Set<String> missing = codes();
    missing.removeAll(text.findings().keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException("no guidance in " + language + " for " + missing);
    }
    return text;
  }
}
