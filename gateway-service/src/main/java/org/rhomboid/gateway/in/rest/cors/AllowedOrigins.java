package org.rhomboid.gateway.in.rest.cors;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rhomboid.gateway.in.rest.tenant.TenantSettings;
import org.rhomboid.kit.identity.Tenant;

/** The origins that each tenant allows. Read at start: one that is none stops the gateway with a clear line. */
@Startup
@Singleton
class AllowedOrigins {

  /** As browsers send it (RFC 6454, 6.2): nothing after the host but a port, and no capitals. */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:.]+])(?::[1-9][0-9]{0,4})?");

  private static final Pattern USUAL_PORT = Pattern.compile("http://.*:80|https://.*:443");

  private final Map<String, Set<String>> byTenant;
  private final Set<String> ofAny;

  /**
   * @throws IllegalStateException when something is set that is no origin
   */
  AllowedOrigins(TenantSettings settings) {
    this.byTenant =
        settings.all().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    tenant ->
                        checked(tenant.getKey(), tenant.getValue().origins().orElse(List.of()))));
    this.ofAny =
        byTenant.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  boolean isOf(Tenant tenant, String origin) {
    return byTenant.getOrDefault(tenant.id(), Set.of()).contains(origin);
  }

  /** Whether some tenant allows it: all that can be said before there is a token. */
  boolean isOfAny(String origin) {
    return ofAny.contains(origin);
  }

  private static Set<String> checked(String tenant, List<String> origins) {
    origins.forEach(origin -> check(tenant, origin));
    return Set.copyOf(origins);
  }

  private static void check(String tenant, String origin) {
    if (!ORIGIN.matcher(origin).matches() || USUAL_PORT.matcher(origin).matches()) {
      throw new IllegalStateException(
          "rhomboid.gateway.tenants.\""
              + tenant
              + "\".origins: '"
              + origin
              + "' is not an origin as browsers send it: scheme, host in small letters and, unless it is the usual one, port,"
              + " such as https://app.example.org; no path, no *");
    }
  }
}
