package org.rhomboid.progress.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.streak.FoldedDays;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.member.Write;

/** What folding anew writes: the dates that changed, and the checkpoints of all the others. */
final class Refolding {

  private Refolding() {}

  static List<Write> writes(Map<LocalDate, MemberDay> changed, FoldedDays folded) {
    SortedMap<LocalDate, StreakState> moved = new TreeMap<>(folded.before());
    moved.keySet().removeAll(changed.keySet());
    List<Write> writes = new ArrayList<>();
    changed
        .values()
        .forEach(day -> writes.add(new Write.ReplaceDay(day, folded.before().get(day.date()))));
    if (!moved.isEmpty()) {
      writes.add(new Write.MoveCheckpoints(moved));
    }
    return writes;
  }
}
