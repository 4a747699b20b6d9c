package org.rhomboid.bench.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.rhomboid.local.Durability;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Ports;
import org.rhomboid.local.Waiting;
import org.rhomboid.local.platform.ComparedProgram;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PlatformSettings;

/** The parts that a benchmark needs, as the product runs them: same flags, same memory, durable. On free ports. */
public final class MeasuredParts implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Workplace workplace;
  private final Consumer<String> progress;
  private final LocalPlatform platform;
  private final Map<String, ComparedProgram> compared = new HashMap<>();

  private MeasuredParts(Workplace workplace, Consumer<String> progress) {
    this.workplace = workplace;
    this.progress = progress;
    this.platform = new LocalPlatform(settings(workplace), progress);
  }

  /**
   * @param progress told one line whenever a part is ready or has stopped
   */
  public static MeasuredParts at(Workplace workplace, Consumer<String> progress) {
    MeasuredParts parts = new MeasuredParts(workplace, progress);
    parts.removeLeftovers();
    return parts;
  }

  /** Starts parts of the platform and returns when they are ready. */
  public void start(String... names) {
    platform.start(List.of(names));
  }

  /** Starts a program that is no part of the platform, as the platform starts its services. */
  public void startBeside(String name, String module) {
    Path jar = workplace.applications().jar(module);
    compared.put(name, ComparedProgram.start(workplace.home(), name, jar, Ports.free(), progress));
  }

  /** Stops a part that is not needed any more. */
  public void stop(String name) {
    platform.stop(name);
  }

  /** Where the part writes its log. */
  public Path log(String name) {
    return platform.home().log(name);
  }

  /** A folder for what a benchmark itself writes; removed afterwards. */
  public Path folder() {
    return platform.home().folder().resolve("own");
  }

  /** Resident memory of a part, MiB; 0 where the system does not tell. */
  public long mebibytes(String name) {
    return platform.status().stream()
        .filter(part -> part.name().equals(name))
        .mapToLong(part -> part.mebibytes().orElse(0))
        .sum();
  }

  /**
   * Waits for something that a part does by itself.
   *
   * @throws LocalPartException when it is not so within two minutes
   */
  public void await(String what, BooleanSupplier so) {
    if (!Waiting.await(PATIENCE, so)) {
      throw new LocalPartException(what + ": not within " + PATIENCE.toSeconds() + " s");
    }
  }

  public int port(String name) {
    return compared.containsKey(name) ? compared.get(name).port() : platform.port(name);
  }

  public ProcessHandle process(String name) {
    if (compared.containsKey(name)) {
      return compared.get(name).process();
    }
    return platform.status().stream()
        .filter(part -> part.name().equals(name))
        .flatMap(part -> part.process().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " does not run"));
  }

  /** A token that every service accepts, of the shape that the issuer makes. */
  public String token(String tenant, String member) {
    return new Issuer(workplace.home().privateKey()).token(tenant, member);
  }

  /** Of an earlier benchmark that was killed: its processes outlived it, on whatever ports it had. */
  private void removeLeftovers() {
    ComparedProgram.killLeftovers(workplace.home());
    platform.stop();
    workplace.clear();
  }

  private static PlatformSettings settings(Workplace workplace) {
    Map<String, Integer> ports =
        PlatformSettings.onFreePorts(workplace.home().folder(), workplace.applications()).ports();
    return new PlatformSettings(
        workplace.home(), workplace.applications(), ports, Durability.DURABLE);
  }

  private void stop() {
    new ArrayList<>(compared.values()).forEach(ComparedProgram::close);
    compared.clear();
    platform.stop();
  }

  @Override
  public void close() {
    // an interrupt has ended the measuring; stopping must be able to wait
    Thread.interrupted();
    stop();
    workplace.clear();
  }
}
