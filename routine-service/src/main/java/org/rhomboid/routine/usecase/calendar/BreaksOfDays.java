package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarBreak;

/** Where desk breaks come from. Whatever is one, calendars show. */
public interface BreaksOfDays {

  /**
   * The breaks of some of the member's days, in the transaction at hand. Nobody asks while a safety hold is open.
   *
   * @param last not before {@code first}, included
   */
  Uni<List<CalendarBreak>> between(Member member, LocalDate first, LocalDate last);
}
