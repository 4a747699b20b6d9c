package org.rhomboid.endtoend.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Issuer;
import org.rhomboid.endtoend.events.EventLog;
import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PartStatus;

/** The product, running: PostgreSQL, Kafka and the packaged services, as {@code ./rhomboid up} starts them, durable, on free ports. */
public final class Stack implements AutoCloseable {

  public static final int EXERCISES_OF_THE_LIBRARY = 52;

  private final TemporaryHome home;
  private final LocalPlatform platform;
  private final Thread lastResort = new Thread(this::stop, "stop the platform");

  private Stack(TemporaryHome home) {
    this.home = home;
    this.platform = new LocalPlatform(home.settings(), line -> {});
    // The parts are processes of their own: they would outlive tests that are interrupted.
    Runtime.getRuntime().addShutdownHook(lastResort);
  }

  static Stack inTemporaryFolder() {
    return new Stack(TemporaryHome.create());
  }

  /** Starts what does not run, and returns when everything is ready. */
  public void up() {
    platform.start();
  }

  /** Starts one part and returns when it is ready. */
  public void start(String part) {
    platform.start(List.of(part));
  }

  /** Stops everything in good order; data is kept. */
  public void stop() {
    platform.stop();
  }

  /** Stops one part in good order. */
  public void stop(String part) {
    platform.stop(part);
  }

  /** Stops one part in good order, and returns when it is ready again, as {@code ./rhomboid restart} does. */
  public void restart(String part) {
    platform.restart(part);
  }

  /** Ends one part as {@code kill -9} does. */
  public void kill(String part) {
    platform.kill(part);
  }

  /** Stops a part's processes where they are, as {@code kill -STOP} does: it is there, takes connections and says nothing. */
  public void freeze(String part) {
    signal(part, "STOP");
  }

  /** Lets them go on. */
  public void thaw(String part) {
    signal(part, "CONT");
  }

  private void signal(String part, String signal) {
    platform.status().stream()
        .filter(it -> it.name().equals(part))
        .flatMap(it -> it.process().stream())
        .forEach(process -> Signal.send(process, signal));
  }

  /** Ends every process of every part as {@code kill -9} does, and returns when all are dead. */
  public void killEverything() {
    List<ProcessHandle> processes =
        platform.status().stream()
            .map(PartStatus::process)
            .flatMap(process -> process.stream())
            .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
            .toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  /** The names of the parts that have a living process. */
  public List<String> running() {
    return platform.running();
  }

  /** The public door, without a token. */
  public Client gateway() {
    return new Client(at("gateway"), null);
  }

  /** The door of one service, without a token: no client gets there in production, but nothing depends on that. */
  public Client service(String name) {
    return new Client(at(name), null);
  }

  /** The public API as a member uses it: everything under {@code /api/v1}. */
  public Client member(String tenant, String member, String... roles) {
    return new Client(at("gateway").resolve("/api/v1/"), token(tenant, member, roles));
  }

  /** A token of the development issuer; without roles, a member's. */
  public String token(String tenant, String member, String... roles) {
    return new Issuer(gateway()).token(tenant, member, roles);
  }

  /** The development issuer's key, PEM: with it a test makes tokens that the issuer never would. */
  public Path signingKey() {
    return home.key();
  }

  /** Every topic, from its beginning. */
  public EventLog events() {
    return new EventLog(broker());
  }

  /** Where Kafka's clients find it. */
  public String broker() {
    return "127.0.0.1:" + platform.port("kafka");
  }

  /** What {@code ./rhomboid} does with these words about this platform. */
  public RhomboidCommand rhomboid(String... words) {
    return RhomboidCommand.run(platform, words);
  }

  /** The database of a service, as its superuser: all tenants, no row-level security. */
  public Database database(String service) {
    return new Database(platform.port("postgres"), service);
  }

  private URI at(String part) {
    return URI.create("http://127.0.0.1:" + platform.port(part) + "/");
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(lastResort);
    home.clear();
  }
}
