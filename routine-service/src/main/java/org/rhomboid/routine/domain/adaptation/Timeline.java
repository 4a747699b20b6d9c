package org.rhomboid.routine.domain.adaptation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.performed.PainReport;

/** The facts in the order of time, each once, whatever order they came in. */
final class Timeline {

  /** A morning that names no session is the one after a session at most this long ago: a late evening, and a late breakfast two dates on. */
  private static final Duration UNTIL_THE_NEXT_MORNING = Duration.ofHours(36);

  private final List<Sitting> sittings;
  private final List<PainReport> reports;
  private final Map<UUID, Sitting> byId = new LinkedHashMap<>();
  private final TreeMap<Instant, Sitting> byTime = new TreeMap<>();
  private final Map<UUID, List<PainReport>> bySession = new HashMap<>();

  private Timeline(AdaptationFacts facts) {
    facts.sittings().stream()
        .sorted(
            Comparator.comparing((Sitting it) -> it.session().completedAt())
                .thenComparing(it -> it.session().id()))
        .forEach(it -> byId.putIfAbsent(it.session().id(), it));
    sittings = List.copyOf(byId.values());
    sittings.forEach(it -> byTime.put(it.session().completedAt(), it));
    Map<UUID, PainReport> once = new LinkedHashMap<>();
    facts.reports().stream()
        .sorted(Comparator.comparing(PainReport::at).thenComparing(PainReport::id))
        .forEach(it -> once.putIfAbsent(it.id(), it));
    reports = List.copyOf(once.values());
    reports.forEach(this::file);
  }

  static Timeline of(AdaptationFacts facts) {
    return new Timeline(facts);
  }

  /** What has to be gone through, by time. */
  List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    sittings.forEach(it -> moments.add(new Moment.Sat(it)));
    reports.stream().flatMap(it -> morning(it).stream()).forEach(moments::add);
    moments.sort(Comparator.comparing(Moment::at));
    return moments;
  }

  /** By time. */
  List<Sitting> sittings() {
    return sittings;
  }

  /** By time. */
  List<PainReport> reports() {
    return reports;
  }

  /** By time, the start included and the end not. */
  List<PainReport> reports(Instant from, Instant to) {
    return reports.subList(firstAt(from), firstAt(to));
  }

  /** The reports that name a session, by time. */
  List<PainReport> reportsOf(UUID session) {
    return bySession.getOrDefault(session, List.of());
  }

  /** Where the reports begin that are not before an instant. */
  private int firstAt(Instant instant) {
    int low = 0;
    int high = reports.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (reports.get(middle).at().isBefore(instant)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void file(PainReport report) {
    report
        .sessionId()
        .ifPresent(id -> bySession.computeIfAbsent(id, it -> new ArrayList<>()).add(report));
  }

  private Optional<Moment> morning(PainReport report) {
    if (report.kind() != PainReport.Kind.MORNING_AFTER || report.pain().isEmpty()) {
      return Optional.empty();
    }
    return sessionBefore(report)
        .map(sitting -> new Moment.Woke(report, report.pain().get(), sitting));
  }

  /** The one that it names, else the latest that it can be the morning after. */
  private Optional<Sitting> sessionBefore(PainReport report) {
    if (report.sessionId().isPresent()) {
      return report.sessionId().map(byId::get);
    }
    Instant earliest = report.at().minus(UNTIL_THE_NEXT_MORNING);
    return Optional.ofNullable(byTime.lowerEntry(report.at()))
        .filter(it -> !it.getKey().isBefore(earliest))
        .map(Map.Entry::getValue);
  }

  /** One fact to go through. */
  sealed interface Moment {

    Instant at();

    LocalDate date();

    record Sat(Sitting sitting) implements Moment {

      @Override
      public Instant at() {
        return sitting.session().completedAt();
      }

      @Override
      public LocalDate date() {
        return sitting.session().practiceDay();
      }
    }

    /**
     * A morning after.
     *
     * @param pain 0 to 10
     */
    record Woke(PainReport report, int pain, Sitting after) implements Moment {

      /** Never before the session, whatever the clocks said. */
      @Override
      public Instant at() {
        Instant session = after.session().completedAt();
        return report.at().isAfter(session) ? report.at() : session;
      }

      @Override
      public LocalDate date() {
        return report.date();
      }
    }
  }
}
