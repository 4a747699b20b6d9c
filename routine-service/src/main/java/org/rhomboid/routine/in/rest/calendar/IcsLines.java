package org.rhomboid.routine.in.rest.calendar;

import java.util.stream.Stream;
import org.rhomboid.routine.domain.calendar.CalendarFeed;

/** How long lines may be: 75 bytes (RFC 5545, 3.1), while what folds them counts characters. */
final class IcsLines {

  /** Three less than there may be: a line does not end between a pair of characters, and not before a blank. */
  private static final int LONGEST_IN_BYTES = 72;

  private static final int ENDS_OF_ONE_BYTE = 0x80;
  private static final int ENDS_OF_TWO_BYTES = 0x800;

  private IcsLines() {}

  /** In characters: as many as fit even if all were as wide in UTF-8 as the widest that there is. */
  static int length(CalendarFeed feed) {
    int widest = texts(feed).flatMapToInt(String::chars).map(IcsLines::width).max().orElse(1);
    return LONGEST_IN_BYTES / widest;
  }

  private static Stream<String> texts(CalendarFeed feed) {
    return Stream.concat(
        feed.name().stream(),
        feed.events().stream().flatMap(event -> Stream.of(event.summary(), event.description())));
  }

  private static int width(int character) {
    if (character < ENDS_OF_ONE_BYTE) {
      return 1;
    }
    return character < ENDS_OF_TWO_BYTES ? 2 : 3;
  }
}
