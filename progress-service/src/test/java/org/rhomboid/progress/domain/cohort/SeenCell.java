package org.rhomboid.progress.domain.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure of one cell as somebody can work it out who knows everybody: what the answer would be if nothing protected it.
 *
 * @param name of the cell in its answer: a group, or {@code *} for the whole
 * @param values by the member's number; not a number for those who have none
 */
record SeenCell(int side, String name, long quarter, Figure figure, double[] values) {

  private static final int PEOPLE = 100;

  static List<SeenCell> of(int side, CohortQuery query, List<Person> people) {
    Map<String, Map<String, MemberFigures>> cells = new TreeMap<>();
    for (Person person : people) {
      List<MemberWeek> weeks =
          person.weeks().stream().filter(week -> query.covers(week.week())).toList();
      if (weeks.isEmpty()) {
        continue;
      }
      MemberFigures all = MemberFigures.of(weeks, query.secondHalf());
      put(cells, "*", person, all);
      MemberWeek latest = weeks.get(weeks.size() - 1);
      switch (query.grouping()) {
        case LEVEL -> put(cells, latest.level(), person, all);
        case UNIT -> put(cells, latest.unit(), person, all);
        case WEEK ->
            weeks.forEach(
                week ->
                    put(
                        cells,
                        week.week().code(),
                        person,
                        MemberFigures.of(List.of(week), query.secondHalf())));
        default -> {}
      }
    }
    List<SeenCell> seen = new ArrayList<>();
    cells.forEach((name, members) -> seen.addAll(figures(side, query, name, members)));
    return seen;
  }

  private static void put(
      Map<String, Map<String, MemberFigures>> cells, String name, Person who, MemberFigures what) {
    cells.computeIfAbsent(name, absent -> new TreeMap<>()).put(who.id(), what);
  }

  private static List<SeenCell> figures(
      int side, CohortQuery query, String name, Map<String, MemberFigures> members) {
    long quarter = query.last().quarter();
    if (query.grouping() == Grouping.WEEK && !name.equals("*")) {
      IsoWeek week = query.first();
      while (!week.code().equals(name)) {
        week = week.plus(1);
      }
      quarter = week.quarter();
    }
    List<SeenCell> seen = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      double[] values = new double[PEOPLE];
      Arrays.fill(values, Double.NaN);
      members.forEach(
          (member, has) ->
              values[Integer.parseInt(member.substring(2))] =
                  has.values().getOrDefault(figure, Double.NaN));
      seen.add(new SeenCell(side, name, quarter, figure, values));
    }
    return seen;
  }

  String key() {
    return side + "/" + name + "/" + figure;
  }

  int members() {
    return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
  }

  double sum() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum();
  }

  boolean sameAs(SeenCell other) {
    return figure == other.figure && Arrays.equals(values, other.values);
  }

  boolean sameMembersAs(SeenCell other) {
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      same &= Double.isNaN(values[i]) == Double.isNaN(other.values[i]);
    }
    return same;
  }

  /** The share of lasting noise that both have. */
  double overlap(SeenCell other, double bothMembers) {
    int both = 0;
    for (int i = 0; i < values.length; i++) {
      both += Double.isNaN(values[i]) || Double.isNaN(other.values[i]) ? 0 : 1;
    }
    return both / bothMembers;
  }
}
