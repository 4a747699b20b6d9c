package org.rhomboid.routine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarBreak;
import org.rhomboid.routine.domain.calendar.CalendarExercise;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.usecase.calendar.BreaksOfDays;

/** One break at ten each day, of those members only that a test gives breaks. */
@ApplicationScoped
class BreaksForTests implements BreaksOfDays {

  static final String WITH_BREAKS = "breaks-";

  private static final Dose FIVE =
      new Dose(1, Optional.of(5), Optional.empty(), false, 0, DoseUnit.BREATHS);

  @Override
  public Uni<List<CalendarBreak>> between(Member member, LocalDate first, LocalDate last) {
    List<CalendarBreak> breaks =
        member.id().startsWith(WITH_BREAKS)
            ? first.datesUntil(last.plusDays(1)).map(BreaksForTests::on).toList()
            : List.of();
    return Uni.createFrom().item(breaks);
  }

  private static CalendarBreak on(LocalDate date) {
    return new CalendarBreak(
        ZonedDateTime.of(date, LocalTime.of(10, 0), ZoneId.of("Europe/Madrid")),
        90,
        List.of(new CalendarExercise("Chin tuck", FIVE)));
  }
}
