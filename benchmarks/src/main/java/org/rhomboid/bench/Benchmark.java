package org.rhomboid.bench;

import java.util.List;
import java.util.Optional;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;

/** One thing that the platform must be able to do, as a part of a limit that is measured in the same run. */
public interface Benchmark {

  /** The word of the command line. */
  String name();

  /** What it measures, and against what: one line. */
  String what();

  /** The smallest part of the limit that is good enough, 0 to 1. */
  double minimum();

  /** What a rate counts, in the plural. */
  default String unit() {
    return "requests";
  }

  /** How much it works on; empty where nothing can be told. */
  default Optional<Volume> volume() {
    return Optional.empty();
  }

  /** How long each target is warmed up at least unless the caller says otherwise, in seconds. */
  default int warmUpSeconds() {
    return Options.USUAL.warmUp();
  }

  /** What has to be built for it: names of the script's programs. */
  List<String> programs();

  /**
   * Measures, and tells of each pass as it ends.
   *
   * @throws org.rhomboid.local.LocalPartException when it cannot; the message is shown as it is
   */
  Outcome run(Workplace workplace, Options options, Terminal terminal);
}
