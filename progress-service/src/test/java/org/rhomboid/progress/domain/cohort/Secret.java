package org.rhomboid.progress.domain.cohort;

import java.util.Random;
import org.rhomboid.progress.domain.statistics.PainReports;

/** What an attacker wants to know of a person, each with the two answers between which a coin decides. */
enum Secret {
  /** Practised most weeks, with pain reported, or never. */
  PRACTISED {
    @Override
    MemberWeek week(MemberWeek as, boolean answer, boolean late, Random random) {
      return answer
          ? changed(as, 3, 2_700, as.planned(), new PainReports(3 * random.nextInt(9), 3))
          : changed(as, 0, 0, 0, PainReports.NONE);
    }
  },
  /** An hour a week, all that was planned, or a quarter of it on one day. */
  HOW_MUCH {
    @Override
    MemberWeek week(MemberWeek as, boolean answer, boolean late, Random random) {
      return answer
          ? changed(as, 5, 4_000, as.planned(), as.pain())
          : changed(as, 1, 900, Math.min(1, as.planned()), as.pain());
    }
  },
  /** Pain that got worse in the last two weeks, or better. */
  WORSE {
    @Override
    MemberWeek week(MemberWeek as, boolean answer, boolean late, Random random) {
      int pain = answer == late ? 9 : 1;
      return changed(as, as.practisedDays(), as.seconds(), as.done(), new PainReports(3 * pain, 3));
    }
  };

  /**
   * @param late whether it is one of the last two weeks
   */
  abstract MemberWeek week(MemberWeek as, boolean answer, boolean late, Random random);

  /** The person in the world where this is the answer. */
  Person of(Person person, boolean answer, IsoWeek last, long seed) {
    Random random = new Random(seed);
    return person.with(
        person.weeks().stream()
            .map(week -> week(week, answer, week.week().compareTo(last.plus(-2)) > 0, random))
            .toList());
  }

  private static MemberWeek changed(
      MemberWeek as, int days, long seconds, int done, PainReports pain) {
    return new MemberWeek(
        as.member(), as.week(), as.level(), as.unit(), days, seconds, as.planned(), done, pain);
  }
}
