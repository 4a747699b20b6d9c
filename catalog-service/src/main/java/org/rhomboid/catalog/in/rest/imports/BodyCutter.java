package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rhomboid.kit.problem.ProblemException;

/**
 * Cuts a JSON body into its rows without reading them, so that a broken one is one row's trouble: an array, an object whose
 * {@code items} or {@code results} are the rows, or one item a line. Which it is, the content says.
 */
final class BodyCutter {

  private static final Set<String> LISTS = Set.of("items", "results");

  /** Of those that are kept: nobody looks at longer ones. */
  private static final int LONGEST_SCALAR = 60;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final byte[] body;
  private final int start;
  private final List<SentRow> rows = new ArrayList<>();
  private final Map<String, String> head = new HashMap<>();
  private String list = "";

  private BodyCutter(byte[] body) {
    this.body = body;
    this.start = SentText.afterByteOrderMark(body);
  }

  /**
   * @throws ProblemException 400 {@code malformed-request} for what is no list of items, 422 {@code invalid-request} for too many rows
   */
  static SentDocument cut(byte[] body) {
    BodyCutter cutter = new BodyCutter(body);
    if (cutter.isOneItemALine()) {
      cutter.cutLines();
    } else {
      cutter.cutDocument();
    }
    return new SentDocument(cutter.head, cutter.list, cutter.rows);
  }

  /** The first line with anything on it is an object by itself, and it is not all there is. */
  private boolean isOneItemALine() {
    int from = start;
    while (from < body.length && isBlank(from, endOfLine(from))) {
      from = endOfLine(from) + 1;
    }
    int end = from < body.length ? endOfLine(from) : body.length;
    return !isBlank(end, body.length) && isWholeObject(from, end);
  }

  private void cutLines() {
    int line = 1;
    for (int from = start; from < body.length; from = endOfLine(from) + 1) {
      if (!isBlank(from, endOfLine(from))) {
        add(line, from, endOfLine(from));
      }
      line++;
    }
  }

  private void cutDocument() {
    try (JsonParser parser = JSON.createParser(body, start, body.length - start)) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        cutList(parser);
      } else if (first == JsonToken.START_OBJECT) {
        cutObject(parser);
      } else {
        throw SentText.unreadable(
            "must be an array, an object with items or results, or one item a line");
      }
      if (parser.nextToken() != null) {
        throw SentText.unreadable("nothing may follow the list");
      }
    } catch (JsonProcessingException broken) {
      throw SentText.unreadable(SentText.position(broken));
    } catch (IOException broken) {
      throw SentText.unreadable("not JSON in UTF-8");
    }
  }

  private void cutObject(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(name) && list.isEmpty()) {
        list = name;
        cutList(parser);
      } else {
        if (head.put(name, scalar(parser, value)) != null || list.equals(name)) {
          throw SentText.unreadable("a property may stand once: " + SentText.shortened(name));
        }
        parser.skipChildren();
      }
    }
    if (list.isEmpty()) {
      throw SentText.unreadable("must have its items in an array called items or results");
    }
  }

  private static String scalar(JsonParser parser, JsonToken value) throws IOException {
    if (!value.isScalarValue() || parser.getTextLength() > LONGEST_SCALAR) {
      return "";
    }
    String text = parser.getText();
    return value == JsonToken.VALUE_STRING ? '"' + text + '"' : text;
  }

  private void cutList(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int from = offset(parser.currentTokenLocation().getByteOffset());
      parser.skipChildren();
      parser.finishToken();
      add(null, from, offset(parser.currentLocation().getByteOffset()));
    }
  }

  /** Counted by the parser from where it began; one of characters, which reads what is no UTF-8, does not count bytes. */
  private int offset(long counted) {
    if (counted < 0) {
      throw SentText.unreadable("not JSON in UTF-8");
    }
    return start + (int) counted;
  }

  private void add(Integer line, int from, int to) {
    if (rows.size() == ImportLimits.ROWS) {
      throw ProblemException.invalid("", "has more than " + ImportLimits.ROWS + " rows");
    }
    rows.add(new SentRow(rows.size() + 1, line, body, from, to - from));
  }

  private boolean isWholeObject(int from, int end) {
    try (JsonParser parser = JSON.createParser(body, from, Math.max(0, end - from))) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.nextToken() == null;
    } catch (IOException broken) {
      return false;
    }
  }

  private boolean isBlank(int from, int end) {
    for (int at = from; at < end; at++) {
      if (body[at] < 0 || body[at] > ' ') {
        return false;
      }
    }
    return true;
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < body.length && body[at] != '\n') {
      at++;
    }
    return at;
  }
}
