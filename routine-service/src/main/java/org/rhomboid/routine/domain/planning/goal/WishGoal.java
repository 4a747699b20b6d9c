package org.rhomboid.routine.domain.planning.goal;

import java.util.List;

/** A soft goal that wants certain exercises in, each at least once a week and more often with less gain. */
interface WishGoal extends SoftGoal {

  /** What an exercise that is in all the time comes near to. */
  int ALWAYS = 1_000_000;

  /** Slugs, each once; only of exercises that are for this member. */
  List<String> wished();

  @Override
  default boolean applies() {
    return !wished().isEmpty();
  }

  @Override
  default double satisfaction(Tally week) {
    long sum = 0;
    for (String slug : wished()) {
      sum += granted(week.times(slug));
    }
    return satisfaction(sum);
  }

  /** The same of {@link #granted} summed over the wishes. */
  default double satisfaction(long granted) {
    return granted / ((double) ALWAYS * wished().size());
  }

  /** What so many times a week do for one wish, in whole millionths: once is four fifths. */
  static int granted(int times) {
    return (int) ((long) ALWAYS * 4 * times / (4L * times + 1));
  }
}
