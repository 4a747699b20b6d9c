package org.rhomboid.routine.domain.planning.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rhomboid.routine.domain.performed.PastSession;

/** Which primary targets strength exercises work on which day; grows as a plan is made. */
public final class StrengthDays {

  private final Map<LocalDate, TreeSet<String>> targets = new TreeMap<>();

  /** The work of sessions outside the plan; what was skipped is no work. */
  public static StrengthDays of(List<PastSession> sessions) {
    StrengthDays days = new StrengthDays();
    for (PastSession session : sessions) {
      session.items().stream()
          .filter(PastSession.Item::done)
          .flatMap(item -> item.strengthTarget().stream())
          .forEach(target -> days.work(session.date(), target));
    }
    return days;
  }

  public void work(LocalDate date, String target) {
    targets.computeIfAbsent(date, day -> new TreeSet<>()).add(target);
  }

  /** Whether a strength exercise of that primary target is done on a date. */
  public boolean works(LocalDate date, String target) {
    TreeSet<String> worked = targets.get(date);
    return worked != null && worked.contains(target);
  }
}
