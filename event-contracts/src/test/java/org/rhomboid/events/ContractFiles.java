package org.rhomboid.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the contract's files from the class path, from classes and from the jar alike. */
final class ContractFiles {

  /** As Quarkus configures its own: dates as text. Numbers keep their form, so that trees compare exactly. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static final ObjectMapper YAML = YAMLMapper.builder().build();

  private ContractFiles() {}

  static DeclaredTopics topics() {
    return yaml(DeclaredTopics.RESOURCE, DeclaredTopics.class);
  }

  static JsonNode schema(String event) {
    return json(text("/schemas/" + event + "/v1.json"));
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static <T> T yaml(String resource, Class<T> type) {
    try {
      return YAML.readValue(text(resource), type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  static String text(String resource) {
    try (InputStream content = url(resource).openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }

  /** Returns the names of the files in a folder, sorted. */
  static List<String> namesIn(String folder) {
    try {
      URI place = url(folder).toURI();
      if (!"jar".equals(place.getScheme())) {
        return names(Path.of(place));
      }
      String jar = place.toString().substring("jar:".length(), place.toString().indexOf('!'));
      try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
        return names(inside.getPath(folder));
      }
    } catch (IOException | URISyntaxException unreadable) {
      throw new IllegalStateException(folder, unreadable);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static URL url(String resource) {
    URL found = ContractFiles.class.getResource(resource);
    if (found == null) {
      throw new IllegalArgumentException("event-contracts has no " + resource);
    }
    return found;
  }
}
