package org.rhomboid.gateway.support;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rhomboid.local.Ports;

/**
 * A Keycloak of its own process with two realms, {@code acme} and {@code globex}, each the issuer of the tenant of that name: one set up as an operator would,
 * in a file of issuers. What it prints is in {@code target/keycloak.log}.
 */
public final class Keycloak implements QuarkusTestResourceLifecycleManager {

  private static final Path UNPACKED = Path.of("target", "keycloak").toAbsolutePath();
  private static final Path LOG = Path.of("target", "keycloak.log").toAbsolutePath();
  private static final List<String> REALMS = List.of("acme", "globex");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Its own word for: it has adapted itself to its options, and is to be started again. */
  private static final int START_AGAIN = 10;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port = Ports.free();
  private final String password = UUID.randomUUID().toString();
  private Process process;

  @Override
  public Map<String, String> start() {
    try {
      Path home = home();
      importRealms(home);
      Files.deleteIfExists(LOG);
      process = begin(home, List.of());
      await().atMost(PATIENCE).until(() -> isReady() || !process.isAlive());
      if (!process.isAlive() && process.exitValue() == START_AGAIN) {
        process = begin(home, List.of("-Dkc.config.built=true"));
        await().atMost(PATIENCE).until(() -> isReady() || !process.isAlive());
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("Keycloak ended: see " + LOG);
      }
      return Map.of("RHOMBOID_ISSUER_FILE", issuers().toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The issuer of a realm, as its tokens name it. */
  public String issuer(String realm) {
    return "http://127.0.0.1:" + port + "/realms/" + realm;
  }

  /** Its administration, of all realms. */
  public String administration() {
    return "http://127.0.0.1:" + port + "/admin/realms/";
  }

  /** Of the administrator {@code admin}, in the realm {@code master}. */
  public String password() {
    return password;
  }

  /** Ends it at once; it stays away. */
  public void dies() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(Keycloak.class));
  }

  @Override
  public void stop() {
    if (process != null) {
      process.destroy();
      process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(slow -> null).join();
      process.destroyForcibly();
    }
  }

  private Process begin(Path home, List<String> more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m"));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    for (String opened : List.of("util", "util.concurrent", "security")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-Dpicocli.disable.closures=true");
    command.addAll(more);
    command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(List.of("start-dev", "--import-realm", "--db=dev-mem"));
    command.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + port));
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
        .start();
  }

  private boolean isReady() {
    return REALMS.stream().allMatch(this::isImported);
  }

  private boolean isImported(String realm) {
    URI configuration = URI.create(issuer(realm) + "/.well-known/openid-configuration");
    HttpRequest asked =
        HttpRequest.newBuilder(configuration).timeout(Duration.ofSeconds(10)).build();
    try {
      return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(UNPACKED)) {
      return unpacked.filter(folder -> Files.exists(folder.resolve("version.txt"))).findAny().get();
    }
  }

  private static void importRealms(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data/import"));
    for (String realm : REALMS) {
      String file = realm + "-realm.json";
      Path source = Path.of("src", "test", "resources", "keycloak", file);
      Files.writeString(folder.resolve(file), Files.readString(source));
    }
  }

  private Path issuers() throws IOException {
    Path file = Files.createTempFile("issuers", ".properties");
    file.toFile().deleteOnExit();
    return Files.writeString(
        file,
        """
        rhomboid.issuers.acme.issuer=%s
        rhomboid.issuers.acme.tenants=acme
        rhomboid.issuers.acme.claims.roles=realm_access/roles
        rhomboid.issuers.acme.roles.member=staff
        rhomboid.issuers.acme.roles.tenant-admin=boss
        rhomboid.issuers.globex.issuer=%s
        rhomboid.issuers.globex.jwks=%s/protocol/openid-connect/certs
        rhomboid.issuers.globex.tenants=globex
        rhomboid.issuers.globex.algorithms=RS256
        rhomboid.issuers.globex.claims.roles=realm_access/roles
        """
            .formatted(issuer("acme"), issuer("globex"), issuer("globex")));
  }
}
