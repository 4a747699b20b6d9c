package org.rhomboid.routine.domain.deskbreak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.profile.Profile;

/** Makes requests for tests: the library, a Tuesday in Berlin, work from nine to five on weekdays, nothing else known. */
final class ABreakRequest {

  static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  static final UUID MEMBER = UUID.fromString("5c2a3f5e-7a0e-4d0c-9f61-2f4f0a6a3b11");

  private Profile profile = nineToFive().make();
  private LocalDate date = TUESDAY;
  private Catalog catalog = Library.catalog();
  private List<Span> busy = List.of();
  private List<PastSession> around = List.of();
  private Map<String, Prescription> prescribed = Map.of();
  private List<Instant> kept = List.of();

  static ABreakRequest of() {
    return new ABreakRequest();
  }

  static AProfile nineToFive() {
    return working(LocalTime.of(9, 0), LocalTime.of(17, 0)).equipment("chair");
  }

  static AProfile working(LocalTime from, LocalTime to) {
    DayOfWeek[] weekdays = List.of(DayOfWeek.values()).subList(0, 5).toArray(DayOfWeek[]::new);
    return AProfile.of().workHours(from, to, weekdays);
  }

  ABreakRequest profile(AProfile one) {
    profile = one.make();
    return this;
  }

  ABreakRequest profile(Profile one) {
    profile = one;
    return this;
  }

  ABreakRequest date(LocalDate one) {
    date = one;
    return this;
  }

  ABreakRequest catalog(Catalog one) {
    catalog = one;
    return this;
  }

  ABreakRequest busy(List<Span> some) {
    busy = some;
    return this;
  }

  /** Instants, such as {@code 2026-11-24T10:00:00Z}, in pairs. */
  ABreakRequest busy(String from, String to) {
    return busy(List.of(new Span(Instant.parse(from), Instant.parse(to))));
  }

  ABreakRequest around(PastSession... some) {
    return around(List.of(some));
  }

  ABreakRequest around(List<PastSession> some) {
    around = some;
    return this;
  }

  ABreakRequest prescribed(Prescription one) {
    prescribed = Map.of(one.slug(), one);
    return this;
  }

  ABreakRequest kept(Instant... some) {
    kept = List.of(some);
    return this;
  }

  BreakRequest make() {
    return new BreakRequest(MEMBER, profile, date, catalog, busy, around, prescribed, kept);
  }
}
