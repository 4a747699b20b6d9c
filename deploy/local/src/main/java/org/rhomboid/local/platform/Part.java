package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** One process (with its children) of the platform. */
interface Part {

  String name();

  /** The port of 127.0.0.1 that it serves. */
  int port();

  /** Its living process, whoever started it. */
  Optional<ProcessHandle> process();

  /** Starts its process; only when none lives. */
  void start();

  /** Whether it does its work. */
  boolean isReady();

  /** What must be done once it is ready, before others may use it; may be done again. */
  void furnish();

  /** Stops it in good order, or else by force; fine if it does not run. */
  void stop();

  /** Ends it at once, as kill -9 does, and returns when it is dead. */
  void kill();

  /** What must be built before it can start, when it is missing. */
  default Optional<Path> missingFile() {
    return Optional.empty();
  }

  default boolean isRunning() {
    return process().isPresent();
  }

  /** The environment variable that changes the port. */
  default String portVariable() {
    return portVariable(name());
  }

  static String portVariable(String part) {
    return "RHOMBOID_" + part.toUpperCase(Locale.ROOT) + "_PORT";
  }
}
