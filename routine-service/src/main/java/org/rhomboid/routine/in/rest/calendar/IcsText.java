package org.rhomboid.routine.in.rest.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.RefreshInterval;
import biweekly.property.Status;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.rhomboid.routine.domain.calendar.CalendarEvent;
import org.rhomboid.routine.domain.calendar.CalendarFeed;

/** A feed as iCalendar (RFC 5545) in UTF-8. The same feed gives the same bytes: nothing of the moment of writing is in them. */
final class IcsText {

  private static final String PRODUCT = "-//Rhomboid//Rhomboid//EN";
  private static final String UNNAMED = "Rhomboid";

  /** What Apple's, Google's and Microsoft's programs read instead of NAME (RFC 7986). */
  private static final String NAME_ELSEWHERE = "X-WR-CALNAME";

  private IcsText() {}

  static byte[] of(CalendarFeed feed) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    String name = feed.name().orElse(UNNAMED);
    calendar.setName(name);
    calendar.addExperimentalProperty(NAME_ELSEWHERE, VObjectPropertyValues.escape(name));
    RefreshInterval refresh = calendar.setRefreshInterval(Duration.builder().hours(1).build());
    // it has no type by default (RFC 7986, 5.7), though the library takes this one for it
    refresh.getParameters().setValue(ICalDataType.DURATION);
    TimezoneAssignment zone = IcsZone.of(feed);
    calendar.getTimezoneInfo().getTimezones().add(zone);
    feed.events().forEach(event -> add(event, calendar, zone));
    return written(calendar, IcsLines.length(feed)).getBytes(StandardCharsets.UTF_8);
  }

  private static void add(CalendarEvent event, ICalendar calendar, TimezoneAssignment zone) {
    VEvent entry = new VEvent();
    entry.setUid(event.id().toString());
    entry.setSequence(Math.toIntExact(event.sequence()));
    entry.setDateTimeStamp(Date.from(event.changedAt()));
    entry.setLastModified(Date.from(event.changedAt()));
    entry.setDateStart(Date.from(event.start().toInstant()));
    entry.setDateEnd(Date.from(event.end().toInstant()));
    entry.setSummary(event.summary());
    entry.setDescription(event.description());
    entry.addCategories(event.kind().category());
    entry.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
    entry.setTransparency(!event.busy());
    entry.setClassification(Classification.PRIVATE);
    if (event.isToldByWallTime()) {
      calendar.getTimezoneInfo().setTimezone(entry.getDateStart(), zone);
      calendar.getTimezoneInfo().setTimezone(entry.getDateEnd(), zone);
    }
    calendar.addEvent(entry);
  }

  private static String written(ICalendar calendar, int lineLength) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(lineLength);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text is written to memory", impossible);
    }
    return text.toString();
  }
}
