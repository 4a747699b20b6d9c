package org.rhomboid.bench.plan;

import java.util.Collection;
import org.HdrHistogram.Histogram;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.local.LocalPartException;

/**
 * How many plans a second one thread makes, by JMH, in a JVM of its own.
 *
 * @param series a pass for each iteration
 * @param bytes allocated for a plan
 */
record Throughput(Series series, double bytes) {

  private static final int WARM_UPS = 3;
  private static final int LATENCY_DIGITS = 3;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /**
   * @param method of {@link PlanThroughput}
   * @throws LocalPartException when JMH cannot run it
   */
  static Throughput of(String name, String method, Options options) {
    return read(name, run(method, options), options.seconds());
  }

  private static RunResult run(String method, Options options) {
    try {
      return new Runner(
              new OptionsBuilder()
                  .include(PlanThroughput.class.getName() + "." + method + "$")
                  .threads(1)
                  .forks(1)
                  .warmupIterations(options.warmUp() < WARM_UPS ? 0 : WARM_UPS)
                  .warmupTime(TimeValue.seconds(Math.max(1, options.warmUp() / WARM_UPS)))
                  .measurementIterations(options.passes())
                  .measurementTime(TimeValue.seconds(options.seconds()))
                  .addProfiler(GCProfiler.class)
                  .verbosity(VerboseMode.SILENT)
                  .jvmArgsAppend("-Djmh.ignoreLock=true")
                  .shouldFailOnError(true)
                  .build())
          .runSingle();
    } catch (RunnerException failed) {
      throw new LocalPartException("JMH: " + failed.getMessage(), failed);
    }
  }

  private static Throughput read(String name, RunResult result, int seconds) {
    Series series = new Series(name);
    result.getBenchmarkResults().stream()
        .map(fork -> fork.getIterationResults())
        .flatMap(Collection::stream)
        .map(iteration -> iteration.getPrimaryResult().getScore())
        .forEach(perSecond -> series.add(pass(perSecond, seconds)));
    return new Throughput(series, allocation(result));
  }

  /** JMH writes a sign before the names of what profilers found, or not, by its version. */
  private static double allocation(RunResult result) {
    return result.getSecondaryResults().keySet().stream()
        .filter(name -> name.endsWith(ALLOCATION))
        .mapToDouble(name -> result.getSecondaryResults().get(name).getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** One thread is one processor. */
  static Pass pass(double perSecond, double seconds) {
    long plans = Math.round(perSecond * seconds);
    return new Pass(plans, 0, seconds, 1, 0, 0, new Histogram(LATENCY_DIGITS));
  }
}
