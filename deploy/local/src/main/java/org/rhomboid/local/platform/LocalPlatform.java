package org.rhomboid.local.platform;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * PostgreSQL, Kafka and the four services on this machine. The parts are processes of their own: they outlive this
 * object and this JVM, and another one with the same settings finds them again.
 */
public final class LocalPlatform implements AutoCloseable {

  private final PlatformSettings settings;
  private final PlatformParts parts;
  private final Consumer<String> progress;

  /**
   * @param progress told one line whenever a part is ready or has stopped, from several threads
   */
  public LocalPlatform(PlatformSettings settings, Consumer<String> progress) {
    this.settings = settings;
    this.parts = new PlatformParts(settings);
    this.progress = progress;
  }

  /**
   * Starts what does not run and returns when everything is ready. When that fails, whatever was started here is stopped.
   *
   * @throws org.rhomboid.local.LocalPartException a taken port, a part that died or is not ready within two minutes
   */
  public void start() {
    start(names());
  }

  /** The same for some parts only. */
  public void start(Collection<String> names) {
    parts.keys().create();
    new Startup(settings.home(), progress)
        .run(parts.stages().stream().map(stage -> named(stage, names)).toList());
  }

  /** Stops everything, the services first. */
  public void stop() {
    new Shutdown(progress).run(parts.stages(), part -> true);
  }

  /** Stops one part in good order. */
  public void stop(String part) {
    part(part).stop();
  }

  /** Ends one part at once, as kill -9 does. */
  public void kill(String part) {
    part(part).kill();
  }

  /** Stops one part in good order, if it runs, and returns when it is ready again. */
  public void restart(String part) {
    stop(part);
    start(List.of(part));
  }

  /** The port of 127.0.0.1 that a part serves. */
  public int port(String part) {
    return part(part).port();
  }

  /** The names of all parts, in the order of their start. */
  public List<String> names() {
    return all().map(Part::name).toList();
  }

  /** The names of the parts that have a living process. */
  public List<String> running() {
    return all().filter(Part::isRunning).map(Part::name).toList();
  }

  /** How each part is; asks every one of them. */
  public List<PartStatus> status() {
    return all().map(PartStatus::of).toList();
  }

  /** Where the platform keeps its files. */
  public Home home() {
    return settings.home();
  }

  /** Stops everything. */
  @Override
  public void close() {
    stop();
  }

  private Part part(String name) {
    return named(all().toList(), List.of(name)).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
  }

  private static List<Part> named(List<Part> parts, Collection<String> names) {
    return parts.stream().filter(part -> names.contains(part.name())).toList();
  }

  private Stream<Part> all() {
    return parts.stages().stream().flatMap(List::stream);
  }
}
