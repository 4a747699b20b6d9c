package org.rhomboid.routine.usecase.deskbreak;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.deskbreak.BreakRequest;

/** A break found by its id, with what the breaks of its date are planned from. */
record Sought(BreakRequest request, ReadBreak found) {

  /** Looks at today first, then at the dates beside it, and so on. */
  static Optional<Sought> in(BreakBasis basis, LocalDate today, UUID id) {
    return IntStream.rangeClosed(0, ReadBreaks.DAYS_AROUND)
        .boxed()
        .flatMap(days -> Stream.of(today.plusDays(days), today.minusDays(days)).distinct())
        .flatMap(date -> on(date, basis, id).stream())
        .findFirst();
  }

  private static Optional<Sought> on(LocalDate date, BreakBasis basis, UUID id) {
    return basis.on(date).breaks().stream()
        .filter(it -> it.deskBreak().id().equals(id))
        .findFirst()
        .map(it -> new Sought(basis.request(date), it));
  }
}
