package org.rhomboid.routine.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * What a calendar link shows: sessions from two weeks back to the last that is planned, and the breaks of the coming days. The same request gives the same feed.
 *
 * <p>A session that another plan took away is cancelled, and so are those of a plan that a safety hold stopped; then there are no breaks either. A session that is done
 * leaves the member free at its time, and that is all it says: how somebody keeps to a plan is nobody else's business.
 *
 * @param name of the calendar; empty: it has none of its own
 * @param events by time
 */
public record CalendarFeed(Optional<String> name, ZoneId zone, List<CalendarEvent> events) {

  private static final int SECONDS_PER_MINUTE = 60;
  private static final String LINE_END = "\n";

  public CalendarFeed {
    events = List.copyOf(events);
  }

  public static CalendarFeed of(CalendarRequest request) {
    List<CalendarEvent> events =
        Stream.concat(sessions(request), breaks(request))
            .sorted(
                Comparator.comparing((CalendarEvent event) -> event.start().toInstant())
                    .thenComparing(CalendarEvent::id))
            .toList();
    return new CalendarFeed(request.link().name(), request.profile().zone(), events);
  }

  private static Stream<CalendarEvent> sessions(CalendarRequest request) {
    LocalDate first = CalendarRequest.firstDate(request.today());
    return request.plans().stream()
        .collect(Collectors.groupingBy(plan -> plan.plan().week()))
        .values()
        .stream()
        .flatMap(week -> WeekSessions.of(week).stream())
        .filter(shown -> !shown.session().date().isBefore(first))
        .map(shown -> session(shown, request));
  }

  private static CalendarEvent session(WeekSessions.Shown shown, CalendarRequest request) {
    CalendarLink link = request.link();
    PlannedSession session = shown.session();
    ZonedDateTime start = SessionTime.of(session.date(), request.profile());
    boolean cancelled = shown.gone() || shown.by().paused() && !shown.isDone();
    return new CalendarEvent(
        id(link, "session/" + shown.origin()),
        shown.by().revised() + request.profileVersion(),
        shown.by().changedAt(),
        start,
        start.plusMinutes(minutes(session, request.profile())),
        cancelled,
        !cancelled && !shown.isDone(),
        CalendarEvent.Kind.SESSION,
        link.language().session(),
        text(session, link.language()));
  }

  private static String text(PlannedSession session, CalendarLanguage language) {
    return session.items().stream()
        .map(item -> DoseText.of(item.exercise().name(), item.dose(), language))
        .collect(Collectors.joining(LINE_END));
  }

  private static Stream<CalendarEvent> breaks(CalendarRequest request) {
    return request.held()
        ? Stream.empty()
        : request.breaks().stream().map(one -> deskBreak(one, request));
  }

  /** A member can be asked for a meeting while a break of two minutes is due: else nobody could ask for one at all. */
  private static CalendarEvent deskBreak(DeskBreak one, CalendarRequest request) {
    CalendarLink link = request.link();
    return new CalendarEvent(
        id(link, "break/" + one.id()),
        request.profileVersion(),
        link.createdAt(),
        one.at(),
        one.at().plusMinutes(minutes(one.seconds())),
        false,
        false,
        CalendarEvent.Kind.BREAK,
        link.language().deskBreak(),
        text(one, link.language()));
  }

  private static String text(DeskBreak one, CalendarLanguage language) {
    return one.moves().stream()
        .map(move -> DoseText.of(move.name(), move.dose(), language))
        .collect(Collectors.joining(LINE_END));
  }

  private static UUID id(CalendarLink link, String name) {
    return NameBasedId.of(link.names(), name);
  }

  /** As long as it is asked to be where what it held is not known any more. */
  private static long minutes(PlannedSession session, Profile profile) {
    return session.items().isEmpty()
        ? profile.minutesPerSession()
        : minutes(session.estimatedSeconds());
  }

  /** Rounded up, and at least one. */
  private static long minutes(int seconds) {
    return Math.max(1, (seconds + SECONDS_PER_MINUTE - 1L) / SECONDS_PER_MINUTE);
  }
}
