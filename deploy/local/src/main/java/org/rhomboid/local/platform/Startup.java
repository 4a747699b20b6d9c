package org.rhomboid.local.platform;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.LogTail;
import org.rhomboid.local.Ports;
import org.rhomboid.local.Waiting;

/** Brings parts up, stage by stage; what runs already is kept. When one fails, all that were started here are stopped. */
final class Startup {

  private static final Duration TELL_EVERY = Duration.ofSeconds(10);
  private static final Duration PORT_WITHIN = Duration.ofSeconds(1);
  private static final int PATIENCE_SECONDS = 120;
  private static final int LOG_LINES = 15;

  private final Home home;
  private final Consumer<String> progress;
  private final Set<Part> begun = ConcurrentHashMap.newKeySet();

  Startup(Home home, Consumer<String> progress) {
    this.home = home;
    this.progress = progress;
  }

  void run(List<List<Part>> stages) {
    stages.forEach(stage -> stage.forEach(Startup::check));
    try {
      stages.forEach(stage -> Parallel.forEach(stage, this::bringUp));
    } catch (RuntimeException e) {
      // an interrupt has done its work by now; stopping must be able to wait
      Thread.interrupted();
      new Shutdown(progress).run(stages, begun::contains);
      throw e;
    }
  }

  /** Before anything is started. */
  private static void check(Part part) {
    if (part.isRunning()) {
      return;
    }
    part.missingFile()
        .ifPresent(
            file -> {
              throw new LocalPartException(part.name() + " is not built: " + file + " is missing");
            });
    // one that was just killed may hold its port for a moment
    if (!Waiting.await(PORT_WITHIN, () -> Ports.isFree(part.port()))) {
      String holder =
          PortHolder.of(part.port()).map(process -> " by " + process).orElse(" by another process");
      throw new LocalPartException(
          "Port %d of %s is taken%s: free it, or choose another with %s=<port>"
              .formatted(part.port(), part.name(), holder, part.portVariable()));
    }
  }

  private void bringUp(Part part) {
    long from = System.nanoTime();
    boolean kept = part.isRunning();
    if (!kept) {
      begun.add(part);
      part.start();
    }
    await(part);
    part.furnish();
    progress.accept(
        "%-9s %s on 127.0.0.1:%d%s"
            .formatted(part.name(), "ready", part.port(), kept ? ", was running" : after(from)));
  }

  private void await(Part part) {
    for (long waited = 0; waited < PATIENCE_SECONDS; waited += TELL_EVERY.toSeconds()) {
      if (Waiting.await(TELL_EVERY, () -> part.isReady() || !part.isRunning())) {
        requireAlive(part);
        return;
      }
      progress.accept("%-9s still starting".formatted(part.name()));
    }
    throw new LocalPartException(
        "%s is not ready after %d s; the end of %s:%n%s"
            .formatted(part.name(), PATIENCE_SECONDS, home.log(part.name()), logOf(part)));
  }

  private void requireAlive(Part part) {
    if (!part.isRunning()) {
      throw new LocalPartException(
          "%s ended while starting; the end of %s:%n%s"
              .formatted(part.name(), home.log(part.name()), logOf(part)));
    }
  }

  private String logOf(Part part) {
    return LogTail.of(home.log(part.name()), LOG_LINES);
  }

  private static String after(long from) {
    return " after %.1f s".formatted((System.nanoTime() - from) / 1e9);
  }
}
