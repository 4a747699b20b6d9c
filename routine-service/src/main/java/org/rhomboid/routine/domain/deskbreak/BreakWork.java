package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One exercise done in a break. */
public record BreakWork(LocalDate date, BreakMove move) {

  /**
   * Active seconds by date and target. Every target of an exercise gets all of its seconds, as no source says in which proportion; so the sum over targets is
   * more than the time spent.
   */
  public static SortedMap<LocalDate, SortedMap<String, Integer>> secondsByTarget(
      List<BreakWork> done) {
    SortedMap<LocalDate, SortedMap<String, Integer>> seconds = new TreeMap<>();
    for (BreakWork work : done) {
      SortedMap<String, Integer> ofDate =
          seconds.computeIfAbsent(work.date(), date -> new TreeMap<>());
      for (String target : work.move().targets()) {
        ofDate.merge(target, work.move().activeSeconds(), Integer::sum);
      }
    }
    return Collections.unmodifiableSortedMap(seconds);
  }
}
