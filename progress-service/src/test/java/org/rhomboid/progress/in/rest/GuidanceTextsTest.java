package org.rhomboid.progress.in.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.PainTrend;
import org.rhomboid.progress.domain.safety.StrongPain;
import org.rhomboid.progress.domain.safety.Symptoms;
import org.rhomboid.progress.domain.safety.Urgency;

@DisplayName("Guidance")
class GuidanceTextsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Beginnings of words that promise, that judge or that name a cause. */
  private static final Pattern PROMISES_OR_DIAGNOSES =
      words(
          "diagnos|cure|heal|guarant|prevent|promis|harmless|probabl|surely|certainly|you have a"
              + "|suffer|disease|nerve|heart|lung|fracture|infection",
          "heil|garant|verhinder|versprech|harmlos|wahrscheinlich|sicherlich|leide|erkrankt"
              + "|nerv|herz|lunge|infektion|knochenbruch",
          "diagnós|cura|sana|previene|evitar|promet|inofensiv|probable|seguramente|padece"
              + "|enfermedad|nervio|corazón|pulmón|fractura|infecci",
          "guéri|prévien|promet|bénin|certainement|souffr|maladie|nerf|cœur|poumon");

  private static final Pattern EXERCISES =
      words(
          "stretch|roll|bend|breathe|sets?\\b|rep|train",
          "dehn|beug|atme|wiederhol",
          "estir|respir|flexion",
          "étir|répét|pench");

  private final GuidanceTexts texts = new GuidanceTexts(MAPPER);

  private static Pattern words(String... beginnings) {
    return Pattern.compile(
        "\\b(" + String.join("|", beginnings) + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Test
  @DisplayName("has the same texts in every language, and one for every finding there can be")
  void complete() {
    Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      SortedMap<String, String> all = all(language);
      assertThat(all.values()).as("texts of " + language).noneMatch(String::isBlank);
      keys.put(language, all.keySet());
    }

    assertThat(keys.values()).containsOnly(keys.get(Language.EN));
    List<String> expected = new ArrayList<>(Symptoms.redFlags());
    expected.add(StrongPain.CODE);
    expected.add(PainTrend.CODE);
    for (String code : expected) {
      assertThat(keys.get(Language.EN))
          .contains("/findings/" + code + "/title", "/findings/" + code + "/text");
    }
    assertThat(keys.get(Language.EN))
        .filteredOn(key -> key.startsWith("/findings/"))
        .as("and for nothing else")
        .hasSize(2 * expected.size());
    for (Urgency urgency : Urgency.values()) {
      assertThat(keys.get(Language.EN))
          .filteredOn(key -> key.startsWith("/urgencies/" + urgency))
          .hasSizeBetween(2, 4);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("promises nothing and diagnoses nothing, but says that it does not")
  void modest(Language language) {
    SortedMap<String, String> all = all(language);
    String no = all.remove("/noDiagnosis");

    assertThat(no).containsIgnoringCase("diagn");
    assertThat(all)
        .allSatisfy(
            (key, text) -> assertThat(text).as(key).doesNotContainPattern(PROMISES_OR_DIAGNOSES));
  }

  @Test
  @DisplayName("is watched by a list of words that finds what it is for")
  void canFail() {
    assertThat("This will cure you.").containsPattern(PROMISES_OR_DIAGNOSES);
    assertThat("Das ist harmlos.").containsPattern(PROMISES_OR_DIAGNOSES);
    assertThat("Es probable que sea nada.").containsPattern(PROMISES_OR_DIAGNOSES);
    assertThat("Vous souffrez du dos.").containsPattern(PROMISES_OR_DIAGNOSES);
    assertThat("You have a slipped disc.").containsPattern(PROMISES_OR_DIAGNOSES);
    assertThat("Atme und dehne dich.").containsPattern(EXERCISES);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("says in an emergency whom to call anywhere in the world, and gives no exercise")
  void emergency(Language language) {
    List<String> lines = texts.of(finding("chest-pain", Urgency.EMERGENCY), language);

    assertThat(lines.subList(1, 5)).isEqualTo(told(language, Urgency.EMERGENCY));
    assertThat(lines.get(2)).contains("112").contains("911");
    // beside "stop training", which is the first
    assertThat(lines.subList(2, 6))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern(EXERCISES));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("names no telephone number of one country alone")
  void numbers(Language language) {
    all(language)
        .forEach(
            (key, text) -> {
              boolean number = Pattern.compile("\\d{3,}").matcher(text).find();
              assertThat(number).as(key).isEqualTo(key.equals("/urgencies/EMERGENCY/1"));
            });
  }

  @Test
  @DisplayName("tells what it is, what to do, what to know, how the hold ends, and what it is not")
  void order() {
    assertThat(texts.of(finding("serious-injury", Urgency.URGENT), Language.EN))
        .containsExactly(
            "Serious injury",
            "Stop exercising for now.",
            "Speak to a doctor today; where none can be reached, to an out-of-hours service.",
            "If it gets worse quickly, or something new joins it, call the emergency number of"
                + " your country.",
            "Rest comes first, until a professional has seen the injury.",
            "You are on hold for now: no plan is made for you, and your streak waits for you"
                + " instead of breaking.",
            "The hold ends when you, or a coach of your organization, record that a professional"
                + " has cleared you to exercise.",
            "This is not a diagnosis. Only a professional who examines you can find out what is"
                + " behind it.");
  }

  @Test
  @DisplayName("of strong pain tells of its second way out, that of advice of none")
  void ways() {
    assertThat(texts.of(finding(StrongPain.CODE, Urgency.URGENT), Language.EN))
        .anyMatch(line -> line.contains("two further check-ins with pain of 5 or less"));
    assertThat(texts.of(finding(PainTrend.CODE, Urgency.SEE_A_PROFESSIONAL), Language.EN))
        .anyMatch(line -> line.contains("you can dismiss it"))
        .noneMatch(line -> line.contains("The hold"));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de-AT, en;q=0.5 | Ohnmacht",
        "fr | Évanouissement",
        "es-419 | Desmayo",
        "it | Fainting",
        "xx;;; | Fainting"
      })
  @DisplayName("is told in the best language that was asked for, else in English")
  void language(String header, String title) {
    Language language = AcceptedLanguages.best(List.of(header));

    assertThat(texts.of(finding("fainting", Urgency.EMERGENCY), language).get(0)).isEqualTo(title);
  }

  private static Finding finding(String code, Urgency urgency) {
    return new Finding(
        new UUID(0, 1), code, urgency, urgency.holds(), Instant.EPOCH, new UUID(0, 2));
  }

  private static List<String> told(Language language, Urgency urgency) {
    return all(language).entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("/urgencies/" + urgency))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static SortedMap<String, String> all(Language language) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (var file =
        GuidanceTexts.class.getResourceAsStream("/guidance/" + language.tag() + ".json")) {
      collect("", MAPPER.readTree(file), texts);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isTextual()) {
      texts.put(path, node.textValue());
    }
    node.fields().forEachRemaining(e -> collect(path + "/" + e.getKey(), e.getValue(), texts));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(path + "/" + i, node.get(i), texts);
    }
  }
}
