package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.problem.ProblemException;

/** Rows of a table of RFC 4180 with a header row, read as items of our own format. */
final class CsvRows {

  private static final ObjectReader CSV =
      CsvMapper.csvBuilder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .build()
          .readerFor(String[].class);

  private final CsvColumns columns = CsvColumns.SHIPPED;
  private final ItemReader items = new ExercisePackReader();

  /** A line of the table with where it begins. */
  private record Line(int number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  Stream<ReadRow> read(byte[] body) {
    List<Line> lines = lines(SentText.utf8(body));
    if (lines.isEmpty()) {
      throw SentText.unreadable("must have a header row");
    }
    List<String> header = lines.get(0).cells().stream().map(String::strip).toList();
    columns.check(header);
    if (lines.size() - 1 > ImportLimits.ROWS) {
      throw ProblemException.invalid("", "has more than " + ImportLimits.ROWS + " rows");
    }
    return Stream.iterate(1, number -> number < lines.size(), number -> number + 1)
        .map(number -> read(number, lines.get(number), header));
  }

  private ReadRow read(int number, Line line, List<String> header) {
    RowReading row = new RowReading();
    if (line.cells().size() == header.size()) {
      read(line.cells(), header, row);
    } else {
      row.refuse("", "has " + line.cells().size() + " cells, the header row has " + header.size());
    }
    ReadRow read = row.asRow(number, line.number());
    return read.refusedFor(read.errors().stream().map(columns::named).toList());
  }

  private void read(List<String> cells, List<String> header, RowReading row) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      columns.put(header.get(i), cells.get(i), item, row);
    }
    items.read(SentItem.of(item, row), row);
  }

  /** Those with anything on them, up to one more than are taken. */
  private static List<Line> lines(String table) {
    List<Line> lines = new ArrayList<>();
    try (MappingIterator<String[]> rows = CSV.readValues(table)) {
      int begins = 1;
      while (lines.size() <= ImportLimits.ROWS + 1 && rows.hasNextValue()) {
        Line line = new Line(begins, List.of(rows.nextValue()));
        if (!line.isBlank()) {
          lines.add(line);
        }
        begins = rows.getCurrentLocation().getLineNr();
      }
      return lines;
    } catch (JsonProcessingException broken) {
      throw SentText.unreadable("no CSV, " + SentText.position(broken));
    } catch (RuntimeJsonMappingException | IOException broken) {
      throw SentText.unreadable("no CSV");
    }
  }
}
