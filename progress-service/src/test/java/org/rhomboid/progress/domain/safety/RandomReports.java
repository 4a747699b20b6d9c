package org.rhomboid.progress.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports as members, and clients that mean no good, may send them: late ones, from anywhere, of anything. */
final class RandomReports {

  private static final List<ZoneId> ZONES =
      Stream.of("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Honolulu").map(ZoneId::of).toList();
  private static final List<String> WORDS =
      Stream.concat(Symptoms.redFlags().stream().sorted(), Stream.of("soreness", "stiffness"))
          .toList();

  private final Random random;

  RandomReports(Random random) {
    this.random = random;
  }

  static LocalDate today(Instant now) {
    return now.atZone(ZONES.get(0)).toLocalDate();
  }

  /** One, or the two parts of a session. */
  List<Report> told(Instant now) {
    return IntStream.rangeClosed(0, random.nextInt(4) / 3).mapToObj(part -> one(now)).toList();
  }

  /** None of which can ease anything: without pain, or with more than 5. */
  List<Report> uneasing(Instant now) {
    return told(now).stream().map(report -> with(report, 6 + random.nextInt(5))).toList();
  }

  private Report with(Report report, int pain) {
    return new Report(
        report.id(),
        report.kind(),
        report.at(),
        report.date(),
        random.nextBoolean() ? null : pain,
        report.items(),
        report.symptoms());
  }

  private Report one(Instant now) {
    Instant at = now.plusSeconds(300).minus(longAgo());
    LocalDate date = at.atZone(ZONES.get(random.nextInt(ZONES.size()))).toLocalDate();
    ReportKind kind = ReportKind.values()[random.nextInt(ReportKind.values().length)];
    return new Report(id(), kind, at, date, pain(), items(), symptoms());
  }

  private Duration longAgo() {
    return switch (random.nextInt(6)) {
      case 0 -> Duration.ofDays(random.nextInt(30));
      case 1 -> Duration.ofHours(random.nextInt(72));
      default -> Duration.ofMinutes(random.nextInt(60));
    };
  }

  private Integer pain() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> null;
      case 2 -> random.nextInt(11);
      default -> random.nextInt(6);
    };
  }

  private List<ItemPain> items() {
    return random.nextInt(12) > 0
        ? List.of()
        : List.of(new ItemPain("band-row", random.nextInt(11)), new ItemPain("cat-cow", 1));
  }

  private Set<String> symptoms() {
    Set<String> symptoms = new HashSet<>();
    while (random.nextInt(12) == 0) {
      symptoms.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return symptoms;
  }

  UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
