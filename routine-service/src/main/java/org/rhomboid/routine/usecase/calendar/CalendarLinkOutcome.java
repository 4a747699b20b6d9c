package org.rhomboid.routine.usecase.calendar;

import org.rhomboid.routine.domain.calendar.CalendarSecret;

/** What became of a link that a member asked for. */
public sealed interface CalendarLinkOutcome {

  /** It is made; the secret is told now and never again. */
  record Made(StoredCalendarLink link, CalendarSecret secret) implements CalendarLinkOutcome {}

  /** It was made before, for the same request. Nobody knows its secret any more but whoever was told. */
  record AlreadyMade(StoredCalendarLink link) implements CalendarLinkOutcome {}

  /** Another link of the member has its id. */
  record IdReused() implements CalendarLinkOutcome {}

  /**
   * The member has as many as there may be.
   *
   * @param most how many that is
   */
  record TooMany(int most) implements CalendarLinkOutcome {}
}
