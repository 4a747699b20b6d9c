package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.stream.IntStream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/**
 * The score of a week that changes item by item: the sums that the goals ask for, kept in arrays, so
 * that trying one more item costs a few additions and no allocation. The formulas are the goals'
 * own, so the score is that of {@link SoftGoals#score} to the last bit.
 */
public final class WeekScore {

  /** What the goals make of seconds and of times, looked up because it is asked for so often. */
  private static final int[] COVERED =
      IntStream.range(0, 8 * 3_600).map(CoverPainAreas::covered).toArray();

  private static final int[] GRANTED = IntStream.range(0, 9).map(WishGoal::granted).toArray();

  private final int weights;
  private final CoverPainAreas cover;
  private final ServeTheGoals serve;
  private final VaryTheWeek vary;
  private final WishGoal[] wishes;
  private final NumberedExercise[] numbered;
  private final int[] secondsByTarget;
  private final int[] times;
  private final long[] granted;
  private double wished;
  private long covered;
  private int mobility;
  private int stretching;
  private int strength;
  private int items;
  private int distinct;
  private int worth;

  WeekScore(List<SoftGoal> goals, int weights, List<Exercise> exercises) {
    this.weights = weights;
    cover = only(goals, CoverPainAreas.class);
    serve = only(goals, ServeTheGoals.class);
    vary = only(goals, VaryTheWeek.class);
    wishes = goals.stream().filter(WishGoal.class::isInstance).toArray(WishGoal[]::new);
    numbered = new NumberedExercise[exercises.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = NumberedExercise.of(exercises.get(i), cover.targets(), wishes);
    }
    secondsByTarget = new int[cover.targets().size()];
    times = new int[numbered.length];
    granted = new long[wishes.length];
  }

  /**
   * @param number of the exercise
   * @param seconds what it takes
   * @param worth what the item is worth ({@link SoftGoals#worth})
   */
  public void add(int number, int seconds, int worth) {
    count(number, seconds, worth, 1);
    if (times[number] == 1) {
      distinct++;
    }
  }

  /** Takes back what was added. */
  public void remove(int number, int seconds, int worth) {
    count(number, seconds, worth, -1);
    if (times[number] == 0) {
      distinct--;
    }
  }

  /** How far the week meets the goals, 0 to 1. */
  public double score() {
    double sum = wished;
    sum += cover.weight() * cover.satisfaction(covered);
    sum += serve.weight() * serve.satisfaction(mobility, stretching, strength);
    sum += vary.weight() * vary.satisfaction(distinct, items);
    return (sum + Tally.mean(worth, items)) / weights;
  }

  /** The score with one more item. */
  public double scoreWith(int number, int seconds, int itsWorth) {
    NumberedExercise one = numbered[number];
    double sum = one.wishedBy() == 0 ? wished : wishedWith(number);
    sum += cover.weight() * cover.satisfaction(covered + gain(one, seconds));
    sum +=
        serve.weight()
            * serve.satisfaction(
                one.kind() == Kind.MOBILITY ? mobility + seconds : mobility,
                one.isStretching() ? stretching + seconds : stretching,
                one.kind() == Kind.STRENGTH ? strength + seconds : strength);
    sum +=
        vary.weight() * vary.satisfaction(times[number] == 0 ? distinct + 1 : distinct, items + 1);
    return (sum + Tally.mean(worth + itsWorth, items + 1)) / weights;
  }

  /** Whether a goal wishes for an exercise as such. */
  public boolean isWished(int number) {
    return numbered[number].wishedBy() != 0;
  }

  /** How many times an exercise is in. */
  public int times(int number) {
    return times[number];
  }

  /** The score for a person: 0 to 100, and 0 for a week without an item. */
  public int percent() {
    return items == 0 ? 0 : SoftGoals.percent(score());
  }

  private void count(int number, int seconds, int itsWorth, int sign) {
    NumberedExercise one = numbered[number];
    for (int i = 0; i < one.targets().length; i++) {
      int target = one.targets()[i];
      int before = secondsByTarget[target];
      secondsByTarget[target] = before + sign * one.share(i, seconds);
      covered += covered(secondsByTarget[target]) - covered(before);
    }
    if (one.wishedBy() != 0) {
      grant(one, times[number], sign);
    }
    if (one.kind() == Kind.MOBILITY) {
      mobility += sign * seconds;
    } else if (one.kind() == Kind.STRENGTH) {
      strength += sign * seconds;
    } else {
      stretching += sign * seconds;
    }
    times[number] += sign;
    items += sign;
    worth += sign * itsWorth;
  }

  private void grant(NumberedExercise one, int before, int sign) {
    wished = 0;
    for (int i = 0; i < wishes.length; i++) {
      if (one.isWishedBy(i)) {
        granted[i] += granted(before + sign) - granted(before);
      }
      wished += wishes[i].weight() * wishes[i].satisfaction(granted[i]);
    }
  }

  private double wishedWith(int number) {
    int more = granted(times[number] + 1) - granted(times[number]);
    double sum = 0;
    for (int i = 0; i < wishes.length; i++) {
      long with = numbered[number].isWishedBy(i) ? granted[i] + more : granted[i];
      sum += wishes[i].weight() * wishes[i].satisfaction(with);
    }
    return sum;
  }

  private int gain(NumberedExercise one, int seconds) {
    int gain = 0;
    for (int i = 0; i < one.targets().length; i++) {
      int before = secondsByTarget[one.targets()[i]];
      gain += covered(before + one.share(i, seconds)) - covered(before);
    }
    return gain;
  }

  private static int covered(int seconds) {
    return seconds < COVERED.length ? COVERED[seconds] : CoverPainAreas.covered(seconds);
  }

  private static int granted(int times) {
    return times < GRANTED.length ? GRANTED[times] : WishGoal.granted(times);
  }

  private static <T> T only(List<SoftGoal> goals, Class<T> type) {
    return goals.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }
}
