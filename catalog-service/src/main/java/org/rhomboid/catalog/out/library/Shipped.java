package org.rhomboid.catalog.out.library;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The data files inside the service's jar. They are part of the build, so that one which is missing or does not fit is a defect: an
 * unchecked exception that names the file, and the service does not start on half a library.
 */
final class Shipped {

  private static final String FOLDER = "/library/";

  /** Strict where a slip would go unseen: an unknown property, a number where a word belongs, two entries of one name. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Shipped() {}

  static <T> T read(String file, Class<T> type) {
    return readIfThere(file, type)
        .orElseThrow(() -> new IllegalStateException("not in the library: " + file));
  }

  /** A translation that is still to come. */
  static <T> Optional<T> readIfThere(String file, Class<T> type) {
    try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? Optional.empty() : Optional.of(YAML.readValue(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException("library/" + file + " cannot be read", e);
    }
  }

  /** An entry that has to be there: an exercise without it has not been reviewed. */
  static <T> T entry(Map<String, T> entries, String slug, String file) {
    T entry = entries.get(slug);
    if (entry == null) {
      throw new IllegalStateException(slug + " has no entry in " + file);
    }
    return entry;
  }
}
