package org.rhomboid.progress.domain.cohort;

import java.util.Arrays;
import java.util.Set;
import org.rhomboid.progress.domain.cohort.CohortCell.Minutes;
import org.rhomboid.progress.domain.cohort.CohortCell.Pain;
import org.rhomboid.progress.domain.cohort.CohortCell.Share;
import org.rhomboid.progress.domain.statistics.PainChange;

/** A cell as it may be shown: sums with noise, as means, in steps that grow as groups get smaller. */
final class ShownCell {

  private static final int[] SHARE_STEPS = {5, 10, 25};
  private static final int[] MINUTE_STEPS = {5, 10, 15, 30};
  private static final double NINE_OF_TEN = 1.645;
  private static final double MATTERS = 0.2;

  private final CellSums sums;
  private final Set<Figure> hidden;
  private final Protection protection;

  /**
   * @param hidden figures that are not shown
   */
  ShownCell(CellSums sums, Set<Figure> hidden, Protection protection) {
    this.sums = sums;
    this.hidden = hidden;
    this.protection = protection;
  }

  CohortCell of(String group) {
    return new CohortCell(
        group,
        false,
        protection.members(sums.members(), sums.cellKey()),
        share(Figure.PARTICIPATION),
        share(Figure.ADHERENCE),
        minutes(),
        pain());
  }

  private Share share(Figure figure) {
    if (hidden.contains(figure)) {
      return new Share(true, null, null);
    }
    double percent = rounded(100 * bounded(mean(figure)), 100, figure, SHARE_STEPS);
    return new Share(false, percent / 100, margin(figure, 100) / 100.0);
  }

  private Minutes minutes() {
    if (hidden.contains(Figure.MINUTES)) {
      return new Minutes(true, null, null);
    }
    int most = MemberFigures.MOST_MINUTES;
    double minutes =
        rounded(most * bounded(mean(Figure.MINUTES)), most, Figure.MINUTES, MINUTE_STEPS);
    return new Minutes(false, (int) Math.round(minutes), margin(Figure.MINUTES, most));
  }

  private Pain pain() {
    if (hidden.contains(Figure.PAIN)) {
      return new Pain(true, null);
    }
    double net = mean(Figure.PAIN);
    if (Math.abs(net) < MATTERS) {
      return new Pain(false, PainChange.UNCHANGED);
    }
    return new Pain(false, net > 0 ? PainChange.IMPROVED : PainChange.WORSE);
  }

  private double mean(Figure figure) {
    FigureSums figureSums = sums.of(figure);
    return protection.total(figure, figureSums) / figureSums.members();
  }

  private static double bounded(double mean) {
    return Math.max(0, Math.min(1, mean));
  }

  /** To the smallest step that is not finer than the noise. */
  private double rounded(double figure, int most, Figure of, int[] steps) {
    if (!protection.rounds()) {
      return figure;
    }
    int step = step(deviation(of) * most, steps);
    return (double) step * Math.round(figure / step);
  }

  private static int step(double noise, int[] steps) {
    return Arrays.stream(steps)
        .filter(step -> step >= noise)
        .findFirst()
        .orElse(steps[steps.length - 1]);
  }

  private int margin(Figure figure, int most) {
    double margin = NINE_OF_TEN * deviation(figure) * most;
    return (int) Math.min(most, 5 * Math.ceil(margin / 5));
  }

  /** Of the mean. */
  private double deviation(Figure figure) {
    return protection.deviation(figure, sums.of(figure).ofOneWeek()) / sums.of(figure).members();
  }
}
