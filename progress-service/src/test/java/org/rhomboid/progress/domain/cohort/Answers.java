package org.rhomboid.progress.domain.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Answers as an attacker reads them: a number for each figure of each cell, or that it is hidden. */
final class Answers {

  private Answers() {}

  /** What both queries of a pair answer in the world where the target is as given; null for a hidden figure. */
  static Map<String, Double> of(
      QueryPair pair, Function<Person, Person> world, Protection protection) {
    Map<String, Double> read = new HashMap<>();
    read(0, figures(pair.one(), world, protection), read);
    read(1, figures(pair.other(), world, protection), read);
    return read;
  }

  static CohortFigures figures(
      QueryPair.Side side, Function<Person, Person> world, Protection protection) {
    CohortCount count = new CohortCount(side.query(), protection);
    people(side, world).forEach(person -> count.add(person.weeks()));
    return count.figures();
  }

  static List<Person> people(QueryPair.Side side, Function<Person, Person> world) {
    List<Person> people = new ArrayList<>(side.others());
    if (side.target() != null) {
      people.add(world.apply(side.target()));
    }
    return people;
  }

  private static void read(int side, CohortFigures figures, Map<String, Double> read) {
    read(side + "/*/", figures.whole(), read);
    figures.groups().forEach(cell -> read(side + "/" + cell.group() + "/", cell, read));
  }

  private static void read(String name, CohortCell cell, Map<String, Double> read) {
    if (cell.suppressed()) {
      for (Figure figure : Figure.values()) {
        read.put(name + figure, null);
      }
      return;
    }
    read.put(name + Figure.PARTICIPATION, cell.participation().share());
    read.put(name + Figure.ADHERENCE, cell.adherence().share());
    Integer minutes = cell.minutes().perWeek();
    read.put(
        name + Figure.MINUTES,
        minutes == null ? null : minutes / (double) MemberFigures.MOST_MINUTES);
    read.put(
        name + Figure.PAIN,
        cell.pain().change() == null ? null : 1.0 - cell.pain().change().ordinal());
  }
}
