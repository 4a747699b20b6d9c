package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.databind.JsonNode;

/** Whose an exercise of our own formats is: an item says it, or it is not taken. */
final class Attributions {

  private Attributions() {}

  static void require(SentItem item, RowReading row) {
    JsonNode attribution = item.node().path("attribution");
    for (String field : new String[] {"author", "licence"}) {
      if (attribution.path(field).asText().isBlank()) {
        row.refuse("/attribution/" + field, "is required");
      }
    }
  }
}
