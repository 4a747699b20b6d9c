package org.rhomboid.bench.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.load.Effort;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Served;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.local.command.Terminal;

/** Events at a steady rate, each to one of many open streams, while a plain consumer reads the same events. */
final class LiveLoad implements AutoCloseable {

  static final int PER_SECOND = 500;

  /** Most that the gateway's process may hold, MiB. */
  static final long MOST_MEBIBYTES = 512;

  private static final String GATEWAY = "gateway";
  private static final String TENANT = "acme";
  private static final String SLOW = "somebody-slow";

  /** About 30 KB, so often: far more than a connection takes that nobody reads. */
  private static final int LARGE_ITEMS = 200;

  private static final int EVENTS_PER_LARGE = 5;
  private static final int SMALL_WINDOW = 4_096;

  private final MeasuredParts parts;
  private final Terminal terminal;
  private final Options options;
  private final List<String> members;
  private final TimedEvents events;
  private final Delivered streamed = new Delivered();
  private final Delivered consumed = new Delivered();
  private final Streams streams = new Streams(streamed);
  private final PlainConsumer consumer;
  private final Random random = new Random(6);
  private final List<Check> checks = new ArrayList<>();
  private long mostMebibytes;
  private long lost;
  private int cutOff;

  LiveLoad(MeasuredParts parts, Options options, Terminal terminal) {
    this.parts = parts;
    this.options = options;
    this.terminal = terminal;
    this.members = IntStream.range(0, options.volume()).mapToObj(one -> "member-" + one).toList();
    String kafka = "127.0.0.1:" + parts.port("kafka");
    this.events = new TimedEvents(kafka);
    this.consumer = new PlainConsumer(kafka, consumed);
  }

  /** Opens all of them and warms everything up. */
  void open() {
    long before = parts.mebibytes(GATEWAY);
    parts.await("the gateway has read the live topics", this::isReady);
    long begun = System.nanoTime();
    streams.open(parts.port(GATEWAY), members.stream().map(this::token).toList());
    parts.await("all streams are open", () -> streams.open() == members.size());
    long opened = note();
    terminal.print(
        String.format(
            Locale.ROOT,
            "  %,d streams open after %.1f s: the gateway has %,d MiB, before %,d",
            streams.open(),
            (System.nanoTime() - begun) / 1e9,
            opened,
            before));
    awaitAll(say(options.warmUpTime(), false));
    streamed.take();
    consumed.take();
  }

  /** One pass; what the streams and what the consumer made of it are added to the series. */
  void measure(Series live, Series limit, boolean slowReader) {
    Effort effort = Effort.begin(Served.by(parts.process(GATEWAY)));
    long said = slowReader ? sayBesideASlowReader() : say(options.pass(), false);
    awaitAll(said);
    lost += said - streamed.count();
    live.add(effort.pass(streamed.count(), 0, streamed.take()));
    limit.add(effort.pass(consumed.count(), 0, consumed.take()));
    note();
    Pass pass = live.passes().get(live.passes().size() - 1);
    Pass plain = limit.passes().get(limit.passes().size() - 1);
    terminal.print(
        String.format(
            Locale.ROOT,
            "  %s: p50 %.1f ms, p99 %.1f ms; a plain consumer p50 %.1f ms, p99 %.1f ms; %d MiB",
            live.name(),
            pass.millis(50),
            pass.millis(99),
            plain.millis(50),
            plain.millis(99),
            mostMebibytes));
  }

  List<Check> checks(Series live, Series besideSlow) {
    double own = live.median(pass -> pass.millis(99));
    double beside = besideSlow.median(pass -> pass.millis(99));
    checks.add(
        check(
            mostMebibytes > 0 && mostMebibytes < MOST_MEBIBYTES,
            "%,d open streams: at most %,d MiB resident in the gateway; less than %d is required",
            streams.open(),
            mostMebibytes,
            MOST_MEBIBYTES));
    checks.add(check(streams.ended() == 0, "%d streams ended or were refused", streams.ended()));
    checks.add(check(lost == 0, "%d events did not arrive, or arrived twice", lost));
    checks.add(
        check(
            cutOff == options.passes() && beside <= 2 * own + 5,
            "beside a slow reader, cut off in %d of %d passes: p99 %.1f ms, without %.1f ms; at most twice that and 5 ms is required",
            cutOff,
            options.passes(),
            beside,
            own));
    return checks;
  }

  private long sayBesideASlowReader() {
    try (SocketChannel slow = SlowReader.open(parts.port(GATEWAY), token(SLOW), SMALL_WINDOW)) {
      long said = say(options.pass(), true);
      cutOff += SlowReader.isCutOff(slow) ? 1 : 0;
      return said;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** @return how many events */
  private long say(Duration time, boolean alsoToTheSlow) {
    long begun = System.nanoTime();
    long interval = TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
    long count = time.toNanos() / interval;
    for (long i = 0; i < count; i++) {
      awaitNanos(begun + i * interval);
      events.session(members.get(random.nextInt(members.size())));
      if (alsoToTheSlow && i % EVENTS_PER_LARGE == 0) {
        events.largePlan(SLOW, LARGE_ITEMS);
      }
    }
    events.flush();
    return count;
  }

  private static void awaitNanos(long at) {
    long left = at - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = at - System.nanoTime();
    }
  }

  private void awaitAll(long said) {
    parts.await(
        "everything said has arrived", () -> streamed.count() >= said && consumed.count() >= said);
  }

  private boolean isReady() {
    try (SocketChannel one = Streams.ask(parts.port(GATEWAY), token("somebody"))) {
      return SlowReader.isAccepted(one);
    } catch (IOException failed) {
      return false;
    }
  }

  private long note() {
    long now = parts.mebibytes(GATEWAY);
    mostMebibytes = Math.max(mostMebibytes, now);
    return now;
  }

  private String token(String member) {
    return parts.token(TENANT, member);
  }

  private static Check check(boolean passed, String words, Object... values) {
    return new Check(String.format(Locale.ROOT, words, values), passed);
  }

  @Override
  public void close() {
    streams.close();
    consumer.close();
    events.close();
  }
}
