package org.rhomboid.catalog.out.library;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;

/** The stamps as they are committed: of which English text each translation was made. */
final class StampFiles {

  private static final String HEAD =
      """
      # Of which English text each translation was made: a translation whose stamp is not that of the English is outdated.
      # Written by StampsContractTest with -Drhomboid.restamp=true. Do that only when the translations say what the English does.
      """;

  private static final YAMLMapper YAML =
      YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build();

  private StampFiles() {}

  static Path of(Language language) {
    return Path.of(
        "src/main/resources/library", ShippedTranslations.folder(language), "stamps.yaml");
  }

  static StampsDocument stamped(List<Exercise> exercises) {
    Map<String, Map<String, String>> stamps = new TreeMap<>();
    exercises.forEach(exercise -> stamps.put(exercise.slug(), StampsDocument.of(exercise)));
    return new StampsDocument(stamps);
  }

  static void write(Path file, StampsDocument stamps) throws IOException {
    Files.writeString(file, HEAD + YAML.writeValueAsString(stamps));
  }

  static StampsDocument read(Path file) throws IOException {
    return YAML.readValue(Files.readString(file), StampsDocument.class);
  }
}
