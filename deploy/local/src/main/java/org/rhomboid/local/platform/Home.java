package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything a running platform leaves behind.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

  private static final String PID = ".pid";

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
    return new PidFile(run().resolve(part + PID));
  }

  List<PidFile> pidFiles() {
    String[] names = run().toFile().list((folder, name) -> name.endsWith(PID));
    return names == null
        ? List.of()
        : Stream.of(names).map(name -> new PidFile(run().resolve(name))).toList();
  }

  Path keys() {
    return folder.resolve("keys");
  }

  /** The development issuer's key, PEM, once the platform was started. */
  public Path privateKey() {
    return new KeyFiles(keys()).privateKey();
  }
}
