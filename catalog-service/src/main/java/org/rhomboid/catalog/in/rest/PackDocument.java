package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.exchange.Exported;
import org.rhomboid.catalog.in.rest.imports.ImportFormat;

/** Rows as an exercise-pack: what {@code POST /exercises/import} reads back. */
@Singleton
final class PackDocument {

  private static final int VERSION = 1;

  private final ObjectMapper mapper;

  PackDocument(ObjectMapper mapper) {
    this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }

  byte[] whole(List<Exported> rows) {
    ObjectNode document = mapper.createObjectNode();
    document.put("format", ImportFormat.EXERCISE_PACK.word());
    document.put("version", VERSION);
    rows.forEach(row -> document.withArray("/items").add(item(row)));
    return written(document).getBytes(StandardCharsets.UTF_8);
  }

  /** One item a line. */
  byte[] lines(List<Exported> rows) {
    return rows.stream()
        .map(row -> written(item(row)) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode item(Exported row) {
    ObjectNode item = mapper.createObjectNode();
    item.put("slug", row.slug());
    if (row.hidden()) {
      item.put("hidden", true);
    }
    item.setAll((ObjectNode) mapper.valueToTree(DraftWords.body(row.draft())));
    return item;
  }

  private String written(ObjectNode tree) {
    try {
      return mapper.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree can be written", impossible);
    }
  }
}
