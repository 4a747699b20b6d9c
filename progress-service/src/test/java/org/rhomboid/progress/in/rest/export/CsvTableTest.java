package org.rhomboid.progress.in.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.progress.in.rest.export.CsvTable.column;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of an export")
class CsvTableTest {

  private record Row(String text, Integer number) {}

  private static final CsvTable<Row> TABLE =
      CsvTable.of(column("text", Row::text), column("number", Row::number));

  @Test
  @DisplayName("has a header row, CRLF, and quotes where RFC 4180 asks for them")
  void rfc4180() throws IOException {
    assertThat(
            written(
                new Row("plain – 肩", 1),
                new Row("a, b", null),
                new Row("say \"ah\"", 3),
                new Row("two\r\nlines", 4),
                new Row("two\nlines", 5),
                new Row(null, 6)))
        .isEqualTo(
            "text,number\r\nplain – 肩,1\r\n\"a, b\",\r\n\"say \"\"ah\"\"\",3\r\n"
                + "\"two\r\nlines\",4\r\n\"two\nlines\",5\r\n,6\r\n");
  }

  @Test
  @DisplayName("has its header row without any other")
  void empty() throws IOException {
    assertThat(written()).isEqualTo("text,number\r\n");
  }

  @Test
  @DisplayName("puts an apostrophe before what a spreadsheet would take for a formula")
  void formulas() throws IOException {
    for (String formula :
        List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0")) {
      List<String[]> rows = parsed(written(new Row(formula, 0)));

      assertThat(rows.get(1)[0]).isEqualTo("'" + formula);
    }
  }

  @Test
  @DisplayName("leaves every other text as it is")
  void others() throws IOException {
    for (String text : List.of("1=1", " =1", "a-b", "'quoted'", "pain + fear", "#", "\\", "\"")) {
      assertThat(parsed(written(new Row(text, 0))).get(1)[0]).isEqualTo(text);
    }
  }

  @Test
  @DisplayName("counts its records, not the header")
  void counts() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(TABLE.of(Stream.of(new Row("a", 1), new Row("b", 2))).writeTo(out)).isEqualTo(2);
  }

  private static String written(Row... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TABLE.of(Stream.of(rows)).writeTo(out);
    return out.toString(UTF_8);
  }

  private static List<String[]> parsed(String table) throws IOException {
    try (MappingIterator<String[]> rows =
        CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .readValues(table)) {
      return rows.readAll();
    }
  }
}
