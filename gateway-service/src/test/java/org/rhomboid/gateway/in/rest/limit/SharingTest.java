package org.rhomboid.gateway.in.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.identity.Tenant;

class SharingTest {

  private static final Tenant ACME = new Tenant("acme");
  private static final Tenant RIVAL = new Tenant("rival");

  private final Sharing sharing = new Sharing();

  @Test
  @DisplayName("A service is shared while two tenants asked it within a second")
  void shared() {
    assertThat(sharing.isShared(ACME, 0)).isFalse();
    assertThat(sharing.isShared(ACME, 100)).isFalse();
    assertThat(sharing.isShared(RIVAL, 200)).isTrue();
    assertThat(sharing.isShared(ACME, 300)).isTrue();
    assertThat(sharing.isShared(ACME, TimeUnit.SECONDS.toNanos(1))).isTrue();
    assertThat(sharing.isShared(ACME, TimeUnit.SECONDS.toNanos(2))).isFalse();
  }

  @Test
  @DisplayName("Of an IPv6 address the network counts, of an IPv4 address all of it")
  void network() {
    assertThat(AddressLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
    assertThat(AddressLimit.network("203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(AddressLimit.network("::1")).isEqualTo("::1");
    assertThat(AddressLimit.network(null)).isEmpty();
  }
}
