package org.rhomboid.progress.in.rest.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table as RFC 4180 describes it: UTF-8, a header row, CRLF. It is for spreadsheets, which take a text that begins with a sign for a formula and run it:
 * such a text gets an apostrophe in front of it, which spreadsheets do not show. The JSON beside the table has every text as it is.
 *
 * @param <T> what a row is made of
 */
final class CsvTable<T> {

  /** The first characters that spreadsheets act on (OWASP, CSV injection). */
  private static final String ACTED_ON = "=+-@\t\r\n";

  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private static final CsvSchema CRLF = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final List<Column<T>> columns;

  private CsvTable(List<Column<T>> columns) {
    this.columns = columns;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> CsvTable<T> of(Column<T>... columns) {
    return new CsvTable<>(List.of(columns));
  }

  static <T> Column<T> column(String name, Function<T, ?> value) {
    return new Column<>(name, value);
  }

  Contents of(Stream<T> records) {
    return out -> {
      try (SequenceWriter rows = MAPPER.writer(CRLF).writeValues(out)) {
        int count = 0;
        rows.write(columns.stream().map(Column::name).toArray(String[]::new));
        for (Iterator<T> each = records.iterator(); each.hasNext(); count++) {
          rows.write(row(each.next()));
        }
        return count;
      }
    };
  }

  private String[] row(T record) {
    return columns.stream()
        .map(column -> cell(column.value().apply(record)))
        .toArray(String[]::new);
  }

  /** Nothing but texts that people may have written can begin with what is acted on: numbers here are never negative. */
  static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> words) {
      return cell(String.join(" ", words.stream().map(Object::toString).toList()));
    }
    String text = value.toString();
    return text.isEmpty() || ACTED_ON.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  /** @param value of the cell; null for an empty one, a list for words with a space between them */
  record Column<T>(String name, Function<T, ?> value) {}
}
