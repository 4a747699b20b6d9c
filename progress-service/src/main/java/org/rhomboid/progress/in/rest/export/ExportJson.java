package org.rhomboid.progress.in.rest.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * JSON as exports write it: indented, to be read by people too, and the same bytes wherever it runs. Absent values are left out. It is not the
 * service's own mapper, whose settings may change without a thought for files that members keep for years.
 */
public final class ExportJson {

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private ExportJson() {}

  /** A generator that writes records with {@code writePOJO} and leaves the stream open. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    return MAPPER.getFactory().createGenerator(out).setPrettyPrinter(printer());
  }

  /** An object with one list, the form of most files. */
  static Contents list(String name, Stream<?> records) {
    return out -> {
      try (JsonGenerator json = generator(out)) {
        json.writeStartObject();
        json.writeArrayFieldStart(name);
        int count = write(json, records);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        return count;
      }
    };
  }

  /**
   * Writes one after the other.
   *
   * @return how many
   */
  public static int write(JsonGenerator json, Stream<?> records) throws IOException {
    int count = 0;
    for (Iterator<?> each = records.iterator(); each.hasNext(); count++) {
      json.writePOJO(each.next());
    }
    return count;
  }

  static Contents of(Object document) {
    return out -> {
      try (JsonGenerator json = generator(out)) {
        json.writePOJO(document);
        json.writeRaw('\n');
        return 1;
      }
    };
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(INDENT)
        .withArrayIndenter(INDENT);
  }
}
