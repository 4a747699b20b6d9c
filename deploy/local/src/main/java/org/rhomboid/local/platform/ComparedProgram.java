package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rhomboid.local.Ports;

/** A program that is no part of the platform, run exactly as the platform runs its services, for what they are compared with. */
public final class ComparedProgram implements AutoCloseable {

  private final Part part;

  private ComparedProgram(Part part) {
    this.part = part;
  }

  /**
   * Starts it and returns when it answers.
   *
   * @param home where its log and pid are kept
   * @param name tells it from other programs of that home; the program finds its port in {@code RHOMBOID_<NAME>_PORT}
   * @throws org.rhomboid.local.LocalPartException when it is not built, dies, or does not answer within two minutes
   */
  public static ComparedProgram start(
      Home home, String name, Path jar, int port, Consumer<String> progress) {
    Map<String, String> environment = Map.of(Part.portVariable(name), Integer.toString(port));
    Part part =
        new JvmPart(
            name,
            port,
            home,
            JvmProgram.ofService(jar, JvmCompiler.QUICK, environment),
            () -> Ports.answers(port));
    new Startup(home, progress).run(List.of(List.of(part)));
    return new ComparedProgram(part);
  }

  /** Ends, as {@code kill -9} does, every program that an earlier run of this home has left behind; the database server is none of them. */
  public static void killLeftovers(Home home) {
    home.pidFiles().forEach(file -> file.read().ifPresent(ProcessHandle::destroyForcibly));
  }

  /** The flags of the JVM that it and most services run with, and in brackets progress-service's. */
  public static String flags() {
    return "%s (progress-service: %s)"
        .formatted(inWords(JvmCompiler.QUICK), inWords(JvmCompiler.of("progress")));
  }

  private static String inWords(JvmCompiler compiler) {
    return String.join(" ", JvmProgram.serviceFlags(compiler));
  }

  /** The port of 127.0.0.1 that it serves. */
  public int port() {
    return part.port();
  }

  /** Its living process. */
  public ProcessHandle process() {
    return part.process().orElseThrow(() -> new IllegalStateException(part.name() + " has ended"));
  }

  /** Stops it. */
  @Override
  public void close() {
    part.stop();
  }
}
