package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the evidence says a week should have of something, and how this week stands against it.
 *
 * @param code {@code STRETCH} or {@code STRENGTH}
 * @param target what it is about, a word of the vocabulary: of a stretch the target, of strength the part of the body
 * @param ways any one of them is enough
 * @param source who says so
 * @param planned seconds by date, breaks among them; a date without any is left out
 * @param done the same of what was done
 */
public record Aim(
    String code,
    String target,
    List<Way> ways,
    String source,
    SortedMap<LocalDate, Integer> planned,
    SortedMap<LocalDate, Integer> done) {

  public Aim {
    ways = List.copyOf(ways);
    planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
    done = Collections.unmodifiableSortedMap(new TreeMap<>(done));
  }

  /**
   * So much on so many days.
   *
   * @param days at least 1
   * @param seconds on each of them at least, 1 where any will do
   */
  public record Way(int days, int seconds) {

    /** The days that count, of all there are. */
    public int daysOf(Map<LocalDate, Integer> seconds) {
      return (int) seconds.values().stream().filter(it -> it >= this.seconds).count();
    }

    boolean isMetBy(Map<LocalDate, Integer> seconds) {
      return daysOf(seconds) >= days;
    }

    private String text() {
      String much = seconds == 1 ? "" : seconds + " s on ";
      return much + days + " days";
    }
  }

  /** Whether the plan gives it. */
  public boolean isPlanned() {
    return ways.stream().anyMatch(way -> way.isMetBy(planned));
  }

  /** Whether it is done already. */
  public boolean isDone() {
    return ways.stream().anyMatch(way -> way.isMetBy(done));
  }

  /** For the member: the aim, what the plan gives and what was done. */
  public String text() {
    StringBuilder text = new StringBuilder(WeeklyAims.spoken(this)).append(": ");
    for (int i = 0; i < ways.size(); i++) {
      text.append(i == 0 ? "" : ", or ").append(ways.get(i).text());
    }
    Way nearest = nearest();
    return text.append(" a week; the plan gives ")
        .append(nearest.daysOf(planned))
        .append(" of ")
        .append(nearest.text())
        .append(", done ")
        .append(nearest.daysOf(done))
        .toString();
  }

  /** The way that the plan comes nearest to. */
  private Way nearest() {
    Way nearest = ways.get(0);
    for (Way way : ways) {
      if (share(way) > share(nearest)) {
        nearest = way;
      }
    }
    return nearest;
  }

  private double share(Way way) {
    return (double) way.daysOf(planned) / way.days();
  }
}
