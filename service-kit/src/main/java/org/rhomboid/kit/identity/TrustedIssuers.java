package org.rhomboid.kit.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Everybody whose tokens are accepted. */
@Startup
@Singleton
class TrustedIssuers {

  private static final Logger LOG = Logger.getLogger(TrustedIssuers.class);

  private static final int CONNECT_MILLIS = 1_000;
  private static final int IDLE_SECONDS = 10;

  private final Map<String, TrustedIssuer> byIssuer;
  private final Runnable closing;

  /**
   * @param file of settings, where one was named: it has to be there
   * @throws ConfigurationException with all that is wrong with the settings
   */
  @Inject
  TrustedIssuers(
      IssuerSettings settings,
      @ConfigProperty(name = "RHOMBOID_ISSUER_FILE") Optional<Path> file,
      Vertx vertx) {
    if (file.isPresent() && !Files.isReadable(file.get())) {
      throw new ConfigurationException("RHOMBOID_ISSUER_FILE: no file to be read: " + file.get());
    }
    HttpClient http =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(IDLE_SECONDS));
    this.closing = http::close;
    this.byIssuer =
        byIssuer(new IssuersOfSettings(vertx, http, Ticker.systemTicker()).of(settings));
    if (byIssuer.isEmpty()) {
      LOG.warn("no token is accepted: there is no issuer in the settings");
    }
    byIssuer.values().forEach(issuer -> issuer.keys().warm());
  }

  TrustedIssuers(Collection<TrustedIssuer> issuers) {
    this.closing = () -> {};
    this.byIssuer = byIssuer(issuers);
  }

  /**
   * @param issuer the claim {@code iss}
   */
  Optional<TrustedIssuer> of(String issuer) {
    return Optional.ofNullable(byIssuer.get(issuer));
  }

  @PreDestroy
  void close() {
    closing.run();
  }

  private static Map<String, TrustedIssuer> byIssuer(Collection<TrustedIssuer> issuers) {
    return issuers.stream()
        .collect(Collectors.toUnmodifiableMap(TrustedIssuer::issuer, Function.identity()));
  }
}
