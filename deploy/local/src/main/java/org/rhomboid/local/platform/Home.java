package org.rhomboid.local.platform;

import java.nio.file.Path;

/**
 * The folder that holds everything a running platform leaves behind.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /** What survives a stop: the databases and the topics. */
  public Path data() {
    return folder.resolve("data");
  }

  public Path logs() {
    return folder.resolve("logs");
  }

  public Path log(String part) {
    return logs().resolve(part + ".log");
  }

  /** Who runs right now. */
  public Path run() {
    return folder.resolve("run");
  }

  Path data(String part) {
    return data().resolve(part);
  }

  PidFile pidFile(String part) {
    return new PidFile(run().resolve(part + ".pid"));
  }

  Path keys() {
    return folder.resolve("keys");
  }
}
