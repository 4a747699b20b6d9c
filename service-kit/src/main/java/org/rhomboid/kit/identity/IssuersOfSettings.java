package org.rhomboid.kit.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.kit.identity.IssuerSettings.OfIssuer;
import org.rhomboid.kit.identity.key.GivenKey;
import org.rhomboid.kit.identity.key.IssuerKeys;
import org.rhomboid.kit.identity.key.KeyAddress;
import org.rhomboid.kit.identity.key.KeyEndpoint;
import org.rhomboid.kit.identity.key.PublishedKeys;

/** Makes issuers of settings, or says all that is wrong with them: what is half understood must not decide who somebody is. */
final class IssuersOfSettings {

  /** May speak for every tenant, and exists only where a key is given. */
  static final String DEVELOPMENT = "development";

  /** With a private key of the issuer's and a public one of ours: never a shared secret, never nothing. */
  static final Set<String> ASYMMETRIC =
      Set.of(
          "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");

  private static final Set<String> OF_GIVEN_KEY = Set.of("RS256");

  private final Vertx vertx;
  private final HttpClient http;
  private final Ticker ticker;
  private final List<String> wrong = new ArrayList<>();

  IssuersOfSettings(Vertx vertx, HttpClient http, Ticker ticker) {
    this.vertx = vertx;
    this.http = http;
    this.ticker = ticker;
  }

  /**
   * @throws ConfigurationException naming each setting that is wrong, and why
   */
  List<TrustedIssuer> of(IssuerSettings settings) {
    List<TrustedIssuer> made = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Map.Entry<String, OfIssuer> entry : settings.byName().entrySet()) {
      String name = entry.getKey();
      OfIssuer issuer = entry.getValue();
      if (!isAbsent(name, issuer)) {
        check(known.add(issuer.issuer()), name, "issuer: another one has the same");
        made.add(issuer(name, issuer));
      }
    }
    if (!wrong.isEmpty()) {
      throw new ConfigurationException(String.join("; ", wrong));
    }
    return made;
  }

  private static boolean isAbsent(String name, OfIssuer issuer) {
    return name.equals(DEVELOPMENT) && issuer.publicKey().isEmpty() && issuer.jwks().isEmpty();
  }

  private TrustedIssuer issuer(String name, OfIssuer settings) {
    Set<String> algorithms = algorithms(name, settings);
    Set<String> tenants = tenants(name, settings);
    ClaimMapping mapping =
        new ClaimMapping(
            path(name, settings.claims().tenant()),
            path(name, settings.claims().member()),
            path(name, settings.claims().roles()),
            path(name, settings.claims().unit()),
            tenants,
            roles(name, settings));
    return new TrustedIssuer(
        name,
        settings.issuer(),
        settings.audience(),
        algorithms,
        keys(name, settings, algorithms),
        mapping);
  }

  private Set<String> algorithms(String name, OfIssuer settings) {
    Set<String> byDefault = settings.publicKey().isPresent() ? OF_GIVEN_KEY : ASYMMETRIC;
    Set<String> algorithms = settings.algorithms().orElse(byDefault);
    check(ASYMMETRIC.containsAll(algorithms), name, "algorithms: some of " + sorted(ASYMMETRIC));
    return algorithms;
  }

  private Set<String> tenants(String name, OfIssuer settings) {
    Set<String> tenants = settings.tenants().orElse(Set.of());
    check(
        !tenants.isEmpty() || name.equals(DEVELOPMENT),
        name,
        "tenants: name those that it may speak for");
    for (String tenant : tenants) {
      check(isTenant(tenant), name, "tenants: " + tenant + " is no tenant id, or reserved");
    }
    return tenants;
  }

  private static boolean isTenant(String id) {
    try {
      return !new Tenant(id).equals(Tenant.LIBRARY);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private Map<String, Set<String>> roles(String name, OfIssuer settings) {
    check(Roles.ALL.containsAll(settings.roles().keySet()), name, "roles: some of " + Roles.ALL);
    Map<String, Set<String>> roles = new HashMap<>();
    Roles.ALL.forEach(role -> roles.put(role, Set.of(role)));
    if (settings.tenants().isPresent()) {
      roles.remove(Roles.PLATFORM_ADMIN);
    }
    roles.putAll(settings.roles());
    return Map.copyOf(roles);
  }

  private ClaimPath path(String name, String text) {
    try {
      return ClaimPath.of(text);
    } catch (IllegalArgumentException refused) {
      wrong(name, "claims: " + refused.getMessage());
      return null;
    }
  }

  private IssuerKeys keys(String name, OfIssuer settings, Set<String> algorithms) {
    check(
        settings.jwks().isEmpty() || settings.publicKey().isEmpty(),
        name,
        "jwks and public-key: one of them");
    return settings.publicKey().isPresent()
        ? givenKey(name, settings.publicKey().get(), algorithms)
        : publishedKeys(name, settings);
  }

  private IssuerKeys givenKey(String name, String location, Set<String> algorithms) {
    try {
      return GivenKey.of(location, algorithms.iterator().next());
    } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
      wrong(name, "public-key: no PEM file with a key for " + sorted(algorithms) + ": " + location);
      return null;
    }
  }

  private IssuerKeys publishedKeys(String name, OfIssuer settings) {
    Optional<URI> jwks = settings.jwks().map(url -> address(name, "jwks", url));
    if (settings.jwks().isEmpty()) {
      address(name, "issuer", settings.issuer());
    }
    var endpoint = new KeyEndpoint(vertx, http, settings.issuer(), jwks);
    return new PublishedKeys(name, endpoint, ticker);
  }

  private URI address(String name, String setting, String url) {
    try {
      return KeyAddress.of(url);
    } catch (IllegalArgumentException refused) {
      wrong(name, setting + ": " + refused.getMessage());
      return null;
    }
  }

  private void check(boolean right, String name, String what) {
    if (!right) {
      wrong(name, what);
    }
  }

  private void wrong(String name, String what) {
    wrong.add("rhomboid.issuers." + name + "." + what);
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
