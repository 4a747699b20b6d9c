package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads each row of a JSON body by itself: what is in memory as a tree is one item at a time. */
final class JsonRows {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonRows() {}

  static Stream<ReadRow> read(List<SentRow> rows, ItemReader reader) {
    return rows.stream().map(row -> read(row, reader));
  }

  private static ReadRow read(SentRow sent, ItemReader reader) {
    RowReading row = new RowReading();
    if (sent.length() > ImportLimits.ROW_BYTES) {
      row.refuse("", "an item has at most " + ImportLimits.ROW_BYTES + " bytes");
    } else {
      read(sent, reader, row);
    }
    return row.asRow(sent.number(), sent.line());
  }

  private static void read(SentRow sent, ItemReader reader, RowReading row) {
    try {
      JsonNode item = JSON.readTree(sent.body(), sent.from(), sent.length());
      if (item.isObject()) {
        reader.read(SentItem.of(item, row), row);
      } else {
        row.refuse("", "must be an object");
      }
    } catch (JsonProcessingException broken) {
      row.refuse("", "not JSON, or a property that stands twice, " + SentText.position(broken));
    } catch (IOException broken) {
      row.refuse("", "not JSON in UTF-8");
    }
  }
}
