package org.rhomboid.routine.in.rest.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long lines may be: 75 bytes (RFC 5545, 3.1), while what folds them counts characters. */
final class IcsLines {

  private static final int LONGEST_IN_BYTES = 75;
  private static final int ENDS_OF_ONE_BYTE = 0x80;
  private static final int ENDS_OF_TWO_BYTES = 0x800;

  private IcsLines() {}

  /** In characters: as many as fit even if all were as wide in UTF-8 as the widest that there is. */
  static int length(ICalendar calendar) {
    int widest = texts(calendar).mapToInt(IcsLines::width).max().orElse(1);
    return LONGEST_IN_BYTES / widest;
  }

  private static Stream<String> texts(ICalendar calendar) {
    Stream<TextProperty> names = calendar.getNames().stream().map(TextProperty.class::cast);
    return Stream.concat(names, calendar.getEvents().stream().flatMap(IcsLines::properties))
        .filter(Objects::nonNull)
        .map(TextProperty::getValue);
  }

  private static Stream<TextProperty> properties(VEvent event) {
    return Stream.of(event.getSummary(), event.getDescription());
  }

  private static int width(String text) {
    return text.chars().map(IcsLines::width).max().orElse(1);
  }

  /** Half of a pair counts three, which is more than it has: a pair is never parted, so a line may become one longer for it. */
  private static int width(int character) {
    return IntStream.of(ENDS_OF_ONE_BYTE, ENDS_OF_TWO_BYTES)
            .map(end -> character < end ? 0 : 1)
            .sum()
        + 1;
  }
}
