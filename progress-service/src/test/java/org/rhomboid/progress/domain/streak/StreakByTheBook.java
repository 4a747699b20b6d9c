package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * The rules of streaks written down a second time, slowly: a verdict for every day from the first practice on, then each
 * figure counted from the list of verdicts. It shares the records of the facts with what it checks, and no rule.
 */
final class StreakByTheBook {

  private final RandomHistory history;
  private final TreeMap<LocalDate, SessionMoment> practised = new TreeMap<>();
  private final TreeMap<LocalDate, Verdict> verdicts = new TreeMap<>();
  private int freezes;

  StreakByTheBook(RandomHistory history) {
    this.history = history;
    for (CountedSession session : history.sessions()) {
      practised.merge(
          session.practiceDay(),
          session.moment(),
          (one, two) -> one.compareTo(two) > 0 ? one : two);
    }
    if (!practised.isEmpty()) {
      judgeEveryDay();
    }
  }

  private void judgeEveryDay() {
    int inARow = 0;
    LocalDate date = practised.firstKey();
    while (!date.isAfter(practised.lastKey()) || !date.isAfter(today())) {
      Verdict verdict = verdict(date);
      verdicts.put(date, verdict);
      switch (verdict) {
        case PRACTISED -> freezes = Math.min(2, ++inARow % 7 == 0 ? freezes + 1 : freezes);
        case FROZEN, MISSED -> {
          freezes = Math.max(0, freezes - 1);
          inARow = 0;
        }
        default -> {}
      }
      date = date.plusDays(1);
    }
  }

  int freezes() {
    return freezes;
  }

  int current() {
    return runs().get(runs().size() - 1).size();
  }

  LongestRun longest() {
    LongestRun longest = null;
    for (List<LocalDate> run : runs()) {
      if (!run.isEmpty() && (longest == null || run.size() > longest.length())) {
        longest = new LongestRun(run.size(), run.get(0), run.get(run.size() - 1));
      }
    }
    return longest;
  }

  double consistency() {
    double kept = Math.pow(0.5, 1 / 14d);
    double s = 0;
    for (Verdict verdict : verdicts.values()) {
      switch (verdict) {
        case PRACTISED -> s = s * kept + (1 - kept);
        case FROZEN, MISSED -> s = s * kept;
        default -> {}
      }
    }
    return 100 * s;
  }

  StreakCondition condition() {
    if (paused(today())) {
      return StreakCondition.PAUSED;
    }
    if (practised.isEmpty()) {
      return StreakCondition.NONE;
    }
    if (current() == 0) {
      return StreakCondition.BROKEN;
    }
    for (LocalDate date : verdicts.keySet()) {
      if (verdicts.get(date) == Verdict.OPEN) {
        return verdicts.get(date.minusDays(1)) == Verdict.FROZEN
            ? StreakCondition.FROZEN
            : StreakCondition.AT_RISK;
      }
    }
    return StreakCondition.ACTIVE;
  }

  LocalDate today() {
    LocalDate date = LocalDate.ofInstant(history.now(), ZoneOffset.UTC).minusDays(7);
    while (!end(date, zone(date, LocalDate.MAX)).isAfter(history.now())) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** The practice days of each run; the last one is the current, perhaps empty. */
  private List<List<LocalDate>> runs() {
    List<List<LocalDate>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    verdicts.forEach(
        (date, verdict) -> {
          switch (verdict) {
            case PRACTISED -> runs.get(runs.size() - 1).add(date);
            case MISSED -> runs.add(new ArrayList<>());
            default -> {}
          }
        });
    return runs;
  }

  private Verdict verdict(LocalDate date) {
    if (practised.containsKey(date)) {
      return Verdict.PRACTISED;
    }
    if (flight(date)) {
      return Verdict.SKIPPED_DATE;
    }
    if (!date.atTime(LocalTime.NOON).atZone(zone(date, date)).toLocalDate().equals(date)) {
      return Verdict.SKIPPED_DATE;
    }
    if (paused(date)) {
      return Verdict.PAUSED;
    }
    if (!asked(date)) {
      return Verdict.REST;
    }
    if (open(date)) {
      return Verdict.OPEN;
    }
    return freezes > 0 ? Verdict.FROZEN : Verdict.MISSED;
  }

  /** Whether the date, or one before it, has not ended at home or where the latest session was. */
  private boolean open(LocalDate date) {
    return date.isAfter(practised.lastKey())
        && practised
            .lastKey()
            .datesUntil(date.plusDays(1))
            .anyMatch(
                day ->
                    end(day, zone(day, date)).isAfter(history.now())
                        || end(day, latestBefore(date).zone()).isAfter(history.now()));
  }

  private boolean flight(LocalDate date) {
    LocalDate day = practised.ceilingKey(date);
    if (day == null) {
      return false;
    }
    SessionMoment landed =
        history.sessions().stream()
            .filter(session -> session.practiceDay().equals(day))
            .map(CountedSession::moment)
            .min(SessionMoment::compareTo)
            .orElseThrow();
    SessionMoment left = latestBefore(day);
    long seconds = landed.completedAt().getEpochSecond() - left.completedAt().getEpochSecond();
    int rise =
        landed.completedAt().atZone(landed.zone()).getOffset().getTotalSeconds()
            - left.completedAt().atZone(left.zone()).getOffset().getTotalSeconds();
    return seconds >= 0 && seconds <= 36 * 3600 && rise >= 3 * 3600;
  }

  private boolean paused(LocalDate date) {
    return history.facts().pauses().stream()
        .anyMatch(
            pause ->
                !date.isBefore(pause.from()) && (pause.to() == null || !date.isAfter(pause.to())));
  }

  private boolean asked(LocalDate date) {
    StreakPolicy policy = history.facts().schedules().inForceOn(date).policy();
    if (policy instanceof StreakPolicy.WorkingDays working) {
      return working.workingDays().contains(date.getDayOfWeek());
    }
    boolean asked = ((StreakPolicy.Daily) policy).trainingDays().contains(date.getDayOfWeek());
    for (PlannedWeek plan : history.facts().plannedWeeks()) {
      if (!date.isBefore(plan.effectiveFrom()) && !date.isAfter(plan.to())) {
        asked = !plan.restDays().contains(date);
      }
    }
    return asked;
  }

  /** The zone of {@code date}, with the sessions of the days before {@code known}. */
  private ZoneId zone(LocalDate date, LocalDate known) {
    ZoneId profile = history.facts().schedules().inForceOn(date).zone();
    if (profile != null) {
      return profile;
    }
    SessionMoment latest = latestBefore(known);
    return latest == null ? ZoneOffset.UTC : latest.zone();
  }

  /** The latest session of the days before {@code date}; null where there is none. */
  private SessionMoment latestBefore(LocalDate date) {
    return practised.headMap(date, false).values().stream()
        .max(SessionMoment::compareTo)
        .orElse(null);
  }

  private Instant end(LocalDate date, ZoneId zone) {
    LocalTime start = history.facts().schedules().inForceOn(date.plusDays(1)).dayStartsAt();
    LocalDateTime wall = date.plusDays(1).atTime(start);
    while (zone.getRules().getValidOffsets(wall).isEmpty()) {
      wall = wall.plusMinutes(1);
    }
    return wall.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }
}
