package org.rhomboid.bench.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Volume;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;

/** Thousands of open streams in the gateway's memory, and how soon an event reaches its own: the delay of a plain Kafka consumer is the limit. */
public final class LiveBenchmark implements Benchmark {

  @Override
  public String name() {
    return "live";
  }

  @Override
  public String what() {
    return "GET /live: p99 of the delay from saying an event to its stream, against that of a plain Kafka consumer";
  }

  @Override
  public double minimum() {
    return 0.25;
  }

  @Override
  public String unit() {
    return "events";
  }

  @Override
  public Optional<Volume> volume() {
    return Optional.of(new Volume("--streams", 5_000, 100));
  }

  @Override
  public List<String> programs() {
    return List.of("gateway-service");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      parts.start("kafka", "gateway");
      try (LiveLoad load = new LiveLoad(parts, options, terminal)) {
        load.open();
        return measured(load, options);
      }
    }
  }

  private static Outcome measured(LiveLoad load, Options options) {
    Series live = new Series("streams");
    Series limit = new Series("plain consumer");
    Series beside = new Series("beside a slow reader");
    Series besideLimit = new Series("plain consumer then");
    for (int pass = 0; pass < options.passes(); pass++) {
      load.measure(live, limit, false);
      load.measure(beside, besideLimit, true);
    }
    return new Outcome(
        List.of(live, limit, beside, besideLimit),
        ofDelays(live, limit),
        Map.of(besideLimit.name(), ofDelays(beside, besideLimit)),
        Bound.of(live, Runtime.getRuntime().availableProcessors()),
        load.checks(live, beside));
  }

  /** 1 where the streams are as fast as the consumer; each pass against itself. */
  private static Ratio ofDelays(Series streams, Series consumer) {
    Series asRates = new Series(streams.name());
    Series limitAsRates = new Series(consumer.name());
    streams.passes().forEach(pass -> asRates.add(rate(pass)));
    consumer.passes().forEach(pass -> limitAsRates.add(rate(pass)));
    return Ratio.of(asRates, limitAsRates);
  }

  /** One event in the time that 99 of 100 need at most. */
  private static Pass rate(Pass pass) {
    return new Pass(1, 0, pass.millis(99) / 1e3, 0, 0, 0, pass.latencies());
  }
}
