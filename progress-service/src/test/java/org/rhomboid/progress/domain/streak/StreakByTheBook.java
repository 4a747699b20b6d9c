package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * The rules of streaks written down a second time, slowly: a verdict for every day from the first practice on and a fate for every week, then each
 * figure counted from them. It shares the records of the facts with what it checks, and no rule.
 */
final class StreakByTheBook {

  private final RandomHistory history;
  private final CalendarByTheBook calendar;
  private final TreeMap<LocalDate, List<SessionMoment>> practised = new TreeMap<>();
  private final TreeMap<LocalDate, Verdict> verdicts = new TreeMap<>();
  private final List<StretchByTheBook> stretches = new ArrayList<>();
  private double share;

  StreakByTheBook(RandomHistory history) {
    this.history = history;
    this.calendar = new CalendarByTheBook(history);
    for (CountedSession session : history.sessions()) {
      practised
          .computeIfAbsent(session.practiceDay(), day -> new ArrayList<>())
          .add(session.moment());
    }
    if (!practised.isEmpty()) {
      LocalDate last = practised.lastKey().isAfter(today()) ? practised.lastKey() : today();
      practised.firstKey().datesUntil(last.plusDays(1)).forEach(this::judge);
    }
  }

  private void judge(LocalDate date) {
    boolean weeks = calendar.weeks(date);
    if (stretches.isEmpty() || stretch().weeks != weeks) {
      stretches.add(new StretchByTheBook(weeks, date));
    }
    Verdict verdict = weeks ? verdictInWeek(date) : verdict(date);
    verdicts.put(date, verdict);
    score(verdict == Verdict.PRACTISED, verdict == Verdict.FROZEN || verdict == Verdict.MISSED);
    if (weeks) {
      judgeWeekThrough(date);
    } else {
      judgeDay(date, verdict);
    }
  }

  private void judgeDay(LocalDate date, Verdict verdict) {
    StretchByTheBook stretch = stretch();
    switch (verdict) {
      case PRACTISED -> {
        stretch.run().add(List.of(date));
        boolean earns = ++stretch.inARow % 7 == 0;
        stretch.freezes = Math.min(2, earns ? stretch.freezes + 1 : stretch.freezes);
      }
      case FROZEN -> {
        stretch.freezes--;
        stretch.inARow = 0;
      }
      case MISSED -> {
        stretch.broken();
        stretch.inARow = 0;
      }
      default -> {}
    }
  }

  private void judgeWeekThrough(LocalDate date) {
    StretchByTheBook stretch = stretch();
    List<LocalDate> done = doneInWeek(date);
    if (met(date)) {
      stretch.run().removeIf(week -> week.get(0).equals(done.get(0)));
      stretch.run().add(done);
    } else if (date.getDayOfWeek() == DayOfWeek.SUNDAY && !open(date) && !neutralWeek(date)) {
      stretch.broken();
      for (int lacking = needed(date) - done.size(); lacking > 0; lacking--) {
        score(false, true);
      }
    }
  }

  private void score(boolean rises, boolean falls) {
    double kept = Math.pow(0.5, 1 / 14d);
    share = rises ? share * kept + (1 - kept) : falls ? share * kept : share;
  }

  /** The first date of the week of {@code date} that counts. */
  private LocalDate weekFrom(LocalDate date) {
    LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1);
    LocalDate from = stretch().from;
    return from.isAfter(monday) ? from : monday;
  }

  private List<LocalDate> doneInWeek(LocalDate date) {
    return weekFrom(date).datesUntil(date.plusDays(1)).filter(practised::containsKey).toList();
  }

  private int needed(LocalDate date) {
    int had = 7;
    for (LocalDate day : weekFrom(date).datesUntil(date.plusDays(1)).toList()) {
      had -= verdicts.get(day) == Verdict.SKIPPED_DATE && (!open(day) || pastPractice(day)) ? 1 : 0;
    }
    return Math.min(had, calendar.target(weekFrom(date)));
  }

  private boolean met(LocalDate date) {
    return !doneInWeek(date).isEmpty() && doneInWeek(date).size() >= needed(date);
  }

  private boolean neutralWeek(LocalDate date) {
    LocalDate from = weekFrom(date);
    return from.getDayOfWeek() != DayOfWeek.MONDAY
        || from.datesUntil(from.plusDays(7)).anyMatch(this::paused);
  }

  private boolean pastPractice(LocalDate date) {
    return date.isBefore(practised.lastKey());
  }

  int freezes() {
    return stretches.isEmpty() ? 0 : stretch().freezes;
  }

  int current() {
    return stretches.isEmpty() ? 0 : stretch().run().size();
  }

  LongestRun longest() {
    LongestRun longest = null;
    for (StretchByTheBook stretch : stretches) {
      for (List<List<LocalDate>> run : stretch.runs) {
        boolean longer = longest == null || run.size() > longest.length();
        if (stretch.weeks == stretch().weeks && !run.isEmpty() && longer) {
          List<LocalDate> last = run.get(run.size() - 1);
          longest = new LongestRun(run.size(), run.get(0).get(0), last.get(last.size() - 1));
        }
      }
    }
    return longest;
  }

  double consistency() {
    return 100 * share;
  }

  StreakCondition condition() {
    if (paused(today())) {
      return StreakCondition.PAUSED;
    }
    if (practised.isEmpty()) {
      return StreakCondition.NONE;
    }
    if (current() == 0) {
      return stretch().missed ? StreakCondition.BROKEN : StreakCondition.ACTIVE;
    }
    for (LocalDate date : verdicts.tailMap(stretch().from).keySet()) {
      if (verdicts.get(date) == Verdict.OPEN && !date.isAfter(today())) {
        return verdicts.get(date.minusDays(1)) == Verdict.FROZEN
            ? StreakCondition.FROZEN
            : StreakCondition.AT_RISK;
      }
    }
    return StreakCondition.ACTIVE;
  }

  LocalDate today() {
    SessionMoment latest = latestBefore(LocalDate.MAX);
    return calendar.dateAt(history.now(), latest == null ? ZoneOffset.UTC : latest.zone());
  }

  private StretchByTheBook stretch() {
    return stretches.get(stretches.size() - 1);
  }

  /** {@code OPEN} where the week still waits for practice on the date; {@code REST} where it does not, or has time. */
  private Verdict verdictInWeek(LocalDate date) {
    if (practised.containsKey(date)) {
      return Verdict.PRACTISED;
    }
    if (skipped(date)) {
      return Verdict.SKIPPED_DATE;
    }
    if (paused(date)) {
      return Verdict.PAUSED;
    }
    boolean settled = neutralWeek(date) || met(date.minusDays(1), weekFrom(date));
    return open(date) && !settled ? Verdict.OPEN : Verdict.REST;
  }

  private boolean met(LocalDate date, LocalDate weekFrom) {
    return !date.isBefore(weekFrom) && met(date);
  }

  private Verdict verdict(LocalDate date) {
    if (practised.containsKey(date)) {
      return Verdict.PRACTISED;
    }
    if (skipped(date)) {
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
    return stretch().freezes > 0 ? Verdict.FROZEN : Verdict.MISSED;
  }

  /** Whether the date, or one before it, has not ended at home or where the latest session was. */
  private boolean open(LocalDate date) {
    SessionMoment latest = latestBefore(LocalDate.MAX);
    return !pastPractice(date)
        && practised
            .lastKey()
            .datesUntil(date.plusDays(1))
            .anyMatch(
                day ->
                    calendar.end(day, calendar.zone(day, latest.zone())).isAfter(history.now())
                        || calendar.end(day, latest.zone()).isAfter(history.now()));
  }

  private boolean skipped(LocalDate date) {
    SessionMoment latest = latestBefore(date);
    ZoneId zone = calendar.zone(date, latest.zone());
    return flight(date) || !date.atTime(LocalTime.NOON).atZone(zone).toLocalDate().equals(date);
  }

  private boolean flight(LocalDate date) {
    LocalDate day = practised.ceilingKey(date);
    if (day == null) {
      return false;
    }
    SessionMoment landed = practised.get(day).stream().min(SessionMoment::compareTo).orElseThrow();
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
    boolean asked = calendar.asks(date);
    if (calendar.policy(date).equals("DAILY")) {
      for (PlannedWeek plan : history.facts().plannedWeeks()) {
        if (!date.isBefore(plan.effectiveFrom()) && !date.isAfter(plan.to())) {
          asked = !plan.restDays().contains(date);
        }
      }
    }
    return asked;
  }

  /** The latest session of the days before {@code date}; null where there is none. */
  private SessionMoment latestBefore(LocalDate date) {
    return practised.headMap(date, false).values().stream()
        .flatMap(List::stream)
        .max(SessionMoment::compareTo)
        .orElse(null);
  }
}
