package org.rhomboid.progress.domain.streak;

import java.util.ArrayList;
import java.util.List;

/** Streaks 7: the dates of a week that asked for practice and had none, judged together: a target leaves some of them free. */
final class WeekVerdicts {

  private final List<DayVerdict> without = new ArrayList<>();

  void goneWithout(DayVerdict open) {
    without.add(open);
  }

  /** @param over whether the week is over everywhere */
  List<DayVerdict> judged(RunningWeek week, StreakFacts facts, boolean over) {
    if (week.met()) {
      return all(Verdict.REST, "TARGET_MET");
    }
    if (week.neutral(facts)) {
      return all(Verdict.REST, "NEUTRAL_WEEK");
    }
    int free = Math.max(0, without.size() - week.missing());
    List<DayVerdict> judged = new ArrayList<>();
    for (DayVerdict day : without) {
      judged.add(judged.size() < free ? free(day) : needed(day, over));
    }
    return judged;
  }

  private static DayVerdict free(DayVerdict day) {
    return day.rule().equals("NOT_OVER") ? day : with(day, Verdict.REST, "TARGET_LEAVES_FREE");
  }

  private static DayVerdict needed(DayVerdict day, boolean over) {
    return over ? with(day, Verdict.MISSED, "TARGET_NOT_MET") : day;
  }

  private List<DayVerdict> all(Verdict verdict, String rule) {
    return without.stream().map(day -> with(day, verdict, rule)).toList();
  }

  private static DayVerdict with(DayVerdict day, Verdict verdict, String rule) {
    return new DayVerdict(day.date(), verdict, day.zone(), day.policy(), rule);
  }
}
