package org.rhomboid.gateway.in.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.gateway.in.rest.tenant.TenantSettings;
import org.rhomboid.kit.identity.Tenant;

class LimitTableTest {

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("rhomboid.gateway.limit.tenant.requests-per-second", "1000"),
          Map.entry("rhomboid.gateway.limit.tenant.burst", "2000"),
          Map.entry("rhomboid.gateway.limit.client.requests-per-second", "500"),
          Map.entry("rhomboid.gateway.limit.client.burst", "1000"),
          Map.entry("rhomboid.gateway.limit.address.requests-per-second", "10"),
          Map.entry("rhomboid.gateway.limit.address.burst", "20"),
          Map.entry("rhomboid.gateway.limit.places.alone", "128"),
          Map.entry("rhomboid.gateway.limit.places.shared", "16"),
          Map.entry("rhomboid.gateway.limit.places.waiting", "512"),
          Map.entry("rhomboid.gateway.limit.places.patience", "2s"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          other | requests-per-second        | 5  | "tenant";q=2000;w=2, "client";q=1000;w=2
          acme  | requests-per-second        | 50 | "tenant";q=100;w=2, "client";q=1000;w=2
          acme  | burst                      | 50 | "tenant";q=50;w=1, "client";q=1000;w=2
          acme  | client-requests-per-second | 5  | "tenant";q=2000;w=2, "client";q=10;w=2
          acme  | client-burst               | 9  | "tenant";q=2000;w=2, "client";q=9;w=1
          """)
  @DisplayName("A tenant has what is set for it, and else what everybody has")
  void ofATenant(String tenant, String setting, String value, String policy) {
    LimitTable table = table("rhomboid.gateway.tenants.\"" + tenant + "\"." + setting, value);

    TenantLimits limits = table.of(new Tenant("acme"));

    assertThat(limits.charge(limits.clientBucket(), 1).policy()).isEqualTo(policy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rhomboid.gateway.limit.tenant.burst                   | 0       | rhomboid.gateway.limit.tenant.burst is from 1 to 1000000, and not 0
          rhomboid.gateway.limit.address.requests-per-second    | -1      | rhomboid.gateway.limit.address.requests-per-second is from 1 to 1000000, and not -1
          rhomboid.gateway.tenants."acme".requests-per-second   | 2000000 | rhomboid.gateway.tenants."acme".requests-per-second is from 1 to 1000000, and not 2000000
          rhomboid.gateway.tenants."acme".client-burst          | 0       | rhomboid.gateway.tenants."acme".client.burst is from 1 to 1000000, and not 0
          rhomboid.gateway.tenants."Acme Ltd".burst             | 5       | rhomboid.gateway.tenants."Acme Ltd": a tenant id is
          rhomboid.gateway.limit.places.shared                  | 0       | rhomboid.gateway.limit.places: shared is at least 1
          rhomboid.gateway.limit.places.alone                   | 4       | rhomboid.gateway.limit.places: shared is at least 1, alone at least as many
          """)
  @DisplayName("What cannot be is refused with the name of the setting")
  void refused(String setting, String value, String why) {
    assertThatThrownBy(() -> table(setting, value))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(why);
  }

  @Test
  @DisplayName("A client alone may have what the API promises a tenant: 500 requests a second")
  void promise() {
    LimitTable table = table("rhomboid.gateway.limit.places.waiting", "0");
    TenantLimits limits = table.of(new Tenant("acme"));

    assertThat(limits.charge(limits.clientBucket(), 500).isGranted()).isTrue();
  }

  private static LimitTable table(String setting, String value) {
    Map<String, String> all = new HashMap<>(DEFAULTS);
    all.put(setting, value);
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withMapping(LimitSettings.class)
            .withMapping(TenantSettings.class)
            .withSources(new PropertiesConfigSource(all, "test", 100))
            .build();
    return new LimitTable(
        config.getConfigMapping(LimitSettings.class),
        config.getConfigMapping(TenantSettings.class),
        new HandClock());
  }
}
