package org.rhomboid.gateway.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A gateway behind a balancer, with limits that a test can reach and tenants that have origins. */
public final class Doors implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.ofEntries(
        Map.entry("rhomboid.gateway.tenants.\"small\".requests-per-second", "1"),
        Map.entry("rhomboid.gateway.tenants.\"small\".burst", "6"),
        Map.entry("rhomboid.gateway.tenants.\"narrow\".client-requests-per-second", "1"),
        Map.entry("rhomboid.gateway.tenants.\"narrow\".client-burst", "4"),
        Map.entry(
            "rhomboid.gateway.tenants.\"acme\".origins",
            "https://app.acme.example,http://localhost:3000"),
        Map.entry("rhomboid.gateway.tenants.\"rival\".origins", "https://rival.example"),
        Map.entry("rhomboid.gateway.limit.address.requests-per-second", "1"),
        Map.entry("rhomboid.gateway.limit.address.burst", "50"),
        Map.entry("rhomboid.gateway.limit.places.alone", "2"),
        Map.entry("rhomboid.gateway.limit.places.shared", "2"),
        Map.entry("rhomboid.gateway.limit.places.waiting", "1"),
        Map.entry("rhomboid.gateway.limit.places.patience", "300ms"),
        Map.entry("rhomboid.gateway.behind-proxy", "true"));
  }
}
