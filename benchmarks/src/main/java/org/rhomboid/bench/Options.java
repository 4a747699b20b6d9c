package org.rhomboid.bench;

import java.time.Duration;
import java.util.Optional;
import org.rhomboid.local.command.UsageException;
import org.rhomboid.local.command.Words;

/**
 * How to measure.
 *
 * @param seconds of each pass, 1 to 600
 * @param passes over each target, 1 to 100
 * @param connections at the same time, 1 to 1,000
 * @param warmUp seconds over each target before anything counts, 0 to 600
 * @param volume what the benchmark works on, of its own option; 0 where it has none
 */
public record Options(int seconds, int passes, int connections, int warmUp, int volume) {

  /** Few enough connections that none waits long, and enough that the server is never idle. */
  static final Options USUAL = new Options(5, 7, 32, 15, 0);

  private static final int MOST = 10_000_000;

  static Options of(Words words, Benchmark benchmark) {
    return of(words, benchmark.volume(), benchmark.warmUpSeconds());
  }

  static Options of(Words words, Optional<Volume> volume, int warmUpSeconds) {
    Options options =
        new Options(
            number(words, "--seconds", USUAL.seconds, 1, 600),
            number(words, "--passes", USUAL.passes, 1, 100),
            number(words, "--connections", USUAL.connections, 1, 1_000),
            number(words, "--warm-up", warmUpSeconds, 0, 600),
            volume
                .map(own -> number(words, own.option(), own.usual(), own.least(), MOST))
                .orElse(0));
    words.requireNoMore();
    return options;
  }

  public Duration pass() {
    return Duration.ofSeconds(seconds);
  }

  public Duration warmUpTime() {
    return Duration.ofSeconds(warmUp);
  }

  private static int number(Words words, String option, int usual, int least, int most) {
    Optional<String> given = words.option(option);
    if (given.isEmpty()) {
      return usual;
    }
    String refusal =
        "%s is a whole number from %d to %d, and not '%s'"
            .formatted(option, least, most, given.get());
    if (!given.get().matches("\\d{1,8}")) {
      throw new UsageException(refusal);
    }
    int number = Integer.parseInt(given.get());
    if (number < least || number > most) {
      throw new UsageException(refusal);
    }
    return number;
  }
}
