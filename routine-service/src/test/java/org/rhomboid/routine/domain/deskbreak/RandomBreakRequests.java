package org.rhomboid.routine.domain.deskbreak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.profile.Profile;

/** Draws days of breaks: any member in any zone, half of the days near a change of its clocks, with any busy times. */
final class RandomBreakRequests {

  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Pacific/Kiritimati",
          "Pacific/Honolulu",
          "America/New_York",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Africa/Casablanca",
          "Antarctica/Troll",
          "UTC");
  private static final LocalDate SKIPPED_IN_SAMOA = LocalDate.of(2011, 12, 30);

  private final RandomGenerator random;

  RandomBreakRequests(RandomGenerator random) {
    this.random = random;
  }

  BreakRequest draw() {
    ZoneId zone = ZoneId.of(oneOf(ZONES));
    LocalDate date = date(zone);
    return new BreakRequest(
        new UUID(random.nextLong(), random.nextLong()),
        profile(zone),
        date,
        Library.catalog(),
        busy(date, zone),
        around(date),
        prescribed(date),
        List.of());
  }

  private LocalDate date(ZoneId zone) {
    if (random.nextInt(20) == 0) {
      return SKIPPED_IN_SAMOA.plusDays(random.nextInt(3) - 1);
    }
    LocalDate any = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(8_000));
    var change = zone.getRules().nextTransition(any.atStartOfDay(zone).toInstant());
    return change == null || random.nextBoolean() ? any : change.getDateTimeBefore().toLocalDate();
  }

  private Profile profile(ZoneId zone) {
    AProfile profile =
        AProfile.of()
            .zone(zone.getId())
            .painAreas(subset(Vocabulary.PAIN_AREAS, 0.4))
            .equipment(subset(Vocabulary.EQUIPMENT, random.nextDouble()))
            .conditions(conditions())
            .dislikes(subset(Library.exercises().stream().map(Exercise::slug).toList(), 0.1));
    if (random.nextInt(20) > 0) {
      int from = random.nextInt(24 * 60 - 1);
      int to = from + 1 + random.nextInt(24 * 60 - 1 - from);
      profile.workHours(minute(from), minute(to), days());
    }
    if (random.nextBoolean()) {
      profile.breakEveryMinutes(20 + random.nextInt(41));
    }
    if (random.nextBoolean()) {
      profile.breaksPerDay(random.nextInt(25));
    }
    if (random.nextBoolean()) {
      int from = random.nextInt(24 * 60 - 1);
      profile.quiet(minute(from), minute(from + 1 + random.nextInt(24 * 60 - 1 - from)));
    }
    return profile.make();
  }

  private DayOfWeek[] days() {
    return random.nextInt(10) > 0
        ? DayOfWeek.values()
        : Arrays.copyOf(DayOfWeek.values(), 1 + random.nextInt(5));
  }

  private static LocalTime minute(int ofDay) {
    return LocalTime.of(ofDay / 60, ofDay % 60);
  }

  private List<String> conditions() {
    return random.nextBoolean()
        ? List.of()
        : subset(Vocabulary.CONDITIONS, 0.2).stream()
            .filter(it -> !it.equals(Vocabulary.SERIOUS_INJURY))
            .toList();
  }

  private List<Span> busy(LocalDate date, ZoneId zone) {
    Instant start = date.atStartOfDay(zone).toInstant();
    List<Span> busy = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      Instant from = start.plusSeconds(random.nextInt(24 * 3600));
      busy.add(new Span(from, from.plusSeconds(1 + random.nextInt(7_200))));
    }
    return busy;
  }

  private List<PastSession> around(LocalDate date) {
    List<PastSession> around = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<PastSession.Item> items =
          subset(Library.exercises(), 0.15).stream()
              .map(it -> PastSession.Item.of(it, random.nextInt(5) > 0))
              .toList();
      around.add(
          new PastSession(date.plusDays(random.nextInt(5) - 2), random.nextBoolean(), items));
    }
    return around;
  }

  private Map<String, Prescription> prescribed(LocalDate date) {
    Map<String, Prescription> prescribed = new java.util.TreeMap<>();
    for (Exercise exercise : subset(Library.exercises(), 0.2)) {
      if (exercise.dose().isPresent()) {
        Dose lowest = DoseRange.of(exercise.dose().get(), exercise.kind()).lowest();
        Dose dose = lowest.withSets(1 + random.nextInt(5)).withHoldSeconds(5 + random.nextInt(90));
        Optional<LocalDate> out =
            random.nextInt(4) > 0
                ? Optional.empty()
                : Optional.of(date.plusDays(random.nextInt(5) - 2));
        prescribed.put(
            exercise.slug(),
            new Prescription(
                exercise.slug(), dose, out, Optional.empty(), Optional.empty(), List.of()));
      }
    }
    return prescribed;
  }

  private <T> List<T> subset(List<T> of, double share) {
    return of.stream().filter(one -> random.nextDouble() < share).toList();
  }

  private <T> T oneOf(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
