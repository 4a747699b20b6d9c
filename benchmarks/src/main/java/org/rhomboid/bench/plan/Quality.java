package org.rhomboid.bench.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.measure.Ratio;

/** How near the plans come to the best that is known, over all members. */
record Quality(List<Judged> judged) {

  /** The worst plan may be so much worse than the best known. */
  static final double WORST = 0.95;

  /** The ratio of each member; the lowest is the worst plan. */
  Ratio ratio() {
    double[] sorted = judged.stream().mapToDouble(Judged::ratio).sorted().toArray();
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Ratio(median, sorted[0], sorted[sorted.length - 1]);
  }

  Check worst() {
    double lowest = ratio().lowest();
    return new Check(
        String.format(
            Locale.ROOT,
            "the worst of %d plans reaches %.4f of the best known; at least %.2f is required",
            judged.size(),
            lowest,
            WORST),
        lowest >= WORST);
  }

  /** One line: how the ratios are spread, and who found the best. */
  String inWords() {
    double[] sorted = judged.stream().mapToDouble(Judged::ratio).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "of the best known: worst %.4f, 1 of 100 %.4f, 1 of 10 %.4f, median %.4f, mean %.4f; best found by"
            + " Timefold alone %d, by annealing alone %d, by the planner too %d",
        sorted[0],
        sorted[sorted.length / 100],
        sorted[sorted.length / 10],
        ratio().median(),
        Arrays.stream(sorted).average().orElseThrow(),
        judged.stream().filter(it -> it.solver() > Math.max(it.plan(), it.annealing())).count(),
        judged.stream().filter(it -> it.annealing() > Math.max(it.plan(), it.solver())).count(),
        judged.stream().filter(it -> it.ratio() == 1).count());
  }
}
