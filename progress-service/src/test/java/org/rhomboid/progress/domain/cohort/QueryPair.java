package org.rhomboid.progress.domain.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random workplace and two queries of it, made to be subtracted from each other.
 *
 * @param target whose secret is sought; the attacker knows all about everybody else
 */
record QueryPair(Kind kind, Person target, Side one, Side other, int minimum) {

  /** What differs between the two queries, beside the grouping. */
  enum Kind {
    SAME_TIME,
    SHORTER_RANGE,
    NEXT_WEEK,
    SOMEBODY_LEFT,
    SOMEBODY_CHANGED,
    TARGET_JOINED,
    TARGET_MOVED
  }

  /**
   * One query.
   *
   * @param others everybody but the target, as they are at that time
   * @param target as at that time, secret aside; null before joining
   */
  record Side(CohortQuery query, List<Person> others, Person target) {}

  /** A year of weeks is large and seldom. */
  private static final List<CohortRange> RANGES =
      List.of(
          CohortRange.FOUR_WEEKS,
          CohortRange.FOUR_WEEKS,
          CohortRange.FOUR_WEEKS,
          CohortRange.QUARTER,
          CohortRange.QUARTER,
          CohortRange.YEAR);

  static QueryPair of(Random random) {
    List<Person> people = new ArrayList<>();
    int size = 3 + random.nextInt(58);
    for (int unit = 0; people.size() < size; unit++) {
      for (int in = 1 + random.nextInt(20); in > 0 && people.size() < size; in--) {
        people.add(Person.of(random, people.size(), "unit-" + unit));
      }
    }
    Person target = people.remove(random.nextInt(people.size()));
    if (target.weeks().size() < 8) {
      target = Person.of(new Random(1), 99, target.unit());
    }
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    IsoWeek last = Person.FIRST.plus(54 + random.nextInt(4));
    CohortRange range = RANGES.get(random.nextInt(RANGES.size()));
    CohortQuery query = new CohortQuery(range, grouping(random), last);
    Side one = new Side(query, people, target);
    return new QueryPair(kind, target, one, other(kind, one, random), 5 + random.nextInt(6));
  }

  private static Side other(Kind kind, Side one, Random random) {
    CohortQuery first = one.query();
    CohortQuery same = new CohortQuery(first.range(), grouping(random), first.last());
    List<Person> others = new ArrayList<>(one.others());
    int somebody = random.nextInt(others.size());
    switch (kind) {
      case SHORTER_RANGE:
        CohortRange shorter = CohortRange.values()[random.nextInt(first.range().ordinal() + 1)];
        return new Side(
            new CohortQuery(shorter, grouping(random), first.last()), others, one.target());
      case NEXT_WEEK:
        return new Side(
            new CohortQuery(first.range(), first.grouping(), first.last().plus(1)),
            others,
            one.target());
      case SOMEBODY_LEFT:
        others.remove(somebody);
        return new Side(first, others, one.target());
      case SOMEBODY_CHANGED:
        others.set(somebody, Secret.HOW_MUCH.of(others.get(somebody), true, first.last(), 1));
        return new Side(first, others, one.target());
      case TARGET_JOINED:
        return new Side(first, others, null);
      case TARGET_MOVED:
        return new Side(first, others, one.target().moved("unit-0", first.last()));
      default:
        return new Side(same, others, one.target());
    }
  }

  private static Grouping grouping(Random random) {
    return Grouping.values()[random.nextInt(Grouping.values().length)];
  }
}
