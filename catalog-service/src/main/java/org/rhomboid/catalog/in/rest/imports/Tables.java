package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the words of other formats mean in ours: data, in the service's jar. */
final class Tables {

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Tables() {}

  /**
   * @throws IllegalStateException where there is no such file; it is part of the build
   * @throws UncheckedIOException where it does not have this form
   */
  static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = Tables.class.getResourceAsStream("/imports/" + file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: imports/" + file);
      }
      return YAML.readValue(in, type);
    } catch (IOException broken) {
      throw new UncheckedIOException("imports/" + file + " cannot be read", broken);
    }
  }
}
