package org.rhomboid.local.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Waiting;

/** A part that is a JVM of its own: the broker, each service. */
final class JvmPart implements Part {

  private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

  private final String name;
  private final int port;
  private final Home home;
  private final JvmProgram program;
  private final Duties duties;

  JvmPart(String name, int port, Home home, JvmProgram program, Duties duties) {
    this.name = name;
    this.port = port;
    this.home = home;
    this.program = program;
    this.duties = duties;
  }

  /** What only the part's own kind knows. */
  interface Duties {
    boolean isReady();

    default void furnish() {}
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return home.pidFile(name).read();
  }

  @Override
  public void start() {
    try {
      Path log = LogRotation.prepare(home.log(name));
      Process process = program.start(home.folder(), log);
      home.pidFile(name).write(process.toHandle());
    } catch (IOException e) {
      throw new LocalPartException("Cannot start " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isReady() {
    return isRunning() && duties.isReady();
  }

  @Override
  public void furnish() {
    duties.furnish();
  }

  @Override
  public void stop() {
    process().ifPresent(ProcessHandle::destroy);
    if (!Waiting.await(STOPS_WITHIN, () -> !isRunning())) {
      kill();
    }
    home.pidFile(name).delete();
  }

  @Override
  public void kill() {
    process().ifPresent(ProcessHandle::destroyForcibly);
    Waiting.await(STOPS_WITHIN, () -> !isRunning());
  }

  @Override
  public Optional<Path> missingFile() {
    return program.missingFile();
  }

  static List<String> smallHeap(String megabytes, JvmCompiler compiler) {
    List<String> flags = new ArrayList<>();
    flags.add("-Xmx" + megabytes + "m");
    flags.add("-XX:+UseSerialGC");
    // each collection on the way there would be a whole one: four of 100 ms while a service starts
    flags.add("-XX:MetaspaceSize=128m");
    flags.addAll(compiler.flags());
    // a JVM out of memory half works; one that is gone is noticed
    flags.add("-XX:+ExitOnOutOfMemoryError");
    return List.copyOf(flags);
  }
}
