package org.rhomboid.routine.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * All that a feed depends on.
 *
 * @param profileVersion from 1, one more with each change: a change of the profile moves events too
 * @param today the member's date
 * @param held whether a safety hold is open
 * @param plans of the weeks that are shown, superseded ones too
 * @param breaks still to come of the days that are shown; none where the member did not ask for any
 */
public record CalendarRequest(
    CalendarLink link,
    Profile profile,
    long profileVersion,
    LocalDate today,
    boolean held,
    List<CalendarPlan> plans,
    List<DeskBreak> breaks) {

  /** How long a day stays in the calendar once it is over. */
  public static final int DAYS_BACK = 14;

  /** For how many days breaks are shown, today among them. */
  public static final int DAYS_OF_BREAKS = 7;

  public CalendarRequest {
    Objects.requireNonNull(link);
    Objects.requireNonNull(profile);
    plans = List.copyOf(plans);
    breaks = List.copyOf(breaks);
  }

  /** The same with these breaks. */
  public CalendarRequest with(List<DeskBreak> some) {
    return new CalendarRequest(link, profile, profileVersion, today, held, plans, some);
  }

  /** The first date that is shown, for a member's today. */
  public static LocalDate firstDate(LocalDate today) {
    return today.minusDays(DAYS_BACK);
  }
}
