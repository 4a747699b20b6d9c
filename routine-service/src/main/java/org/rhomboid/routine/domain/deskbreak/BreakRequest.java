package org.rhomboid.routine.domain.deskbreak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * All that the desk breaks of a date depend on.
 *
 * @param member the namespace of the member's break ids
 * @param profile without violations
 * @param date in the zone of the profile
 * @param busy when the member has no time; may overlap, in any order
 * @param around the sessions performed or planned on the date and on the days beside it, for the muscles that rest; others do no harm
 * @param prescribed what the member's own answers say of an exercise, by slug; the others come at the bottom of their range
 * @param kept when breaks of the date were that the member answered: they stay where they are, whatever has changed since
 */
public record BreakRequest(
    UUID member,
    Profile profile,
    LocalDate date,
    Catalog catalog,
    List<Span> busy,
    List<PastSession> around,
    Map<String, Prescription> prescribed,
    List<Instant> kept) {

  public BreakRequest {
    Objects.requireNonNull(member);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(date);
    Objects.requireNonNull(catalog);
    busy = List.copyOf(busy);
    around = List.copyOf(around);
    prescribed = Map.copyOf(prescribed);
    kept = kept.stream().sorted().distinct().toList();
  }

  /** Minutes from one break to the next: the member's choice, else {@link DeskBreaks#EVERY_MINUTES}. */
  int everyMinutes() {
    return profile.breakEveryMinutes().orElse(DeskBreaks.EVERY_MINUTES);
  }
}
