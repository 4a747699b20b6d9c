package org.rhomboid.endtoend.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Times and ids that go together within one request: what begins does so before it ends.
 *
 * @param operation that is asked
 * @param shift how far from now, 0 to 300
 */
record Scalars(Operation operation, Actor actor, int shift) {

  private static final int REPEATED = 12;

  /**
   * @param type a format, or a schema of that name
   * @return null where it is none of these types; empty where nothing fits
   */
  String of(String type, String name, RandomGenerator random) {
    return switch (type) {
      case "UUID", "uuid" -> id(name, random);
      case "Instant", "date-time" -> instant(name).truncatedTo(ChronoUnit.SECONDS).toString();
      case "LocalDate", "date" -> date(name, random).toString();
      case "LocalTime", "local-time", "time" -> name.equals("to") ? "17:00" : "09:00";
      default -> null;
    };
  }

  /** Text whose name says what it is; null where it says nothing. */
  String named(String name, RandomGenerator random) {
    if (name.equals("week")) {
      return week(actor.today().plusWeeks(random.nextInt(2)));
    }
    if (name.equals("zone")) {
      return actor.zone().getId();
    }
    if (name.equals("slug") && operation.template().endsWith("/swap")) {
      return actor.known().one("plannedSlugs", random).orElse("shoulder-roll");
    }
    return null;
  }

  static String week(LocalDate date) {
    return "%d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String id(String name, RandomGenerator random) {
    return switch (name) {
      case "id" -> ownId(random);
      case "sessionId" ->
          actor
              .known()
              .one(operation.template().contains("/plans") ? "planned" : "sessions", random)
              .orElse("");
      case "findings" -> actor.known().one("findings", random).orElse("");
      // What is corrected is revoked: rarely, so that some stay.
      case "replaces" ->
          random.nextInt(8) == 0 ? actor.known().one("sessions", random).orElse("") : "";
      case "plannedSessionId" -> "";
      default -> fresh(random);
    };
  }

  /** Now and then the same one again. */
  private String ownId(RandomGenerator random) {
    return random.nextInt(REPEATED) == 0
        ? actor.known().one(operation.lastWord(), random).orElseGet(() -> fresh(random))
        : fresh(random);
  }

  /** A version 4 UUID that follows from the seed. */
  static String fresh(RandomGenerator random) {
    long high = random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
    long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private Instant instant(String name) {
    Instant now = Instant.now();
    return switch (name) {
      case "startedAt" -> now.minus(shift + 40, ChronoUnit.MINUTES);
      case "from" -> now.plus(shift + 60, ChronoUnit.MINUTES);
      case "to" -> now.plus(shift + 120, ChronoUnit.MINUTES);
      default -> now.minus(shift + 20, ChronoUnit.MINUTES);
    };
  }

  private LocalDate date(String name, RandomGenerator random) {
    LocalDate today = actor.today();
    boolean ahead = !operation.reads();
    return switch (name) {
      case "from" -> ahead ? today.plusDays(30 + shift) : today.minusDays(shift);
      case "to" -> ahead ? today.plusDays(33 + shift) : today;
      default -> ahead ? today.plusDays(random.nextInt(4)) : today.plusDays(random.nextInt(6) - 2);
    };
  }
}
