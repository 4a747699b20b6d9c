package org.rhomboid.gateway.in.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantLimitsTest {

  private final HandClock clock = new HandClock();
  private final TenantLimits limits =
      new TenantLimits(new Rate("tenant", 10, 20), new Rate("client", 5, 12), 8, clock);
  private final Bucket one = limits.clientBucket();
  private final Bucket other = limits.clientBucket();

  @Test
  @DisplayName("The limit of which less is left is the one that is told")
  void tighter() {
    Verdict first = limits.charge(one, 1);
    assertThat(first.policy()).isEqualTo("\"tenant\";q=20;w=2, \"client\";q=12;w=3");
    assertThat(first.tighter().state(first.remaining())).isEqualTo("\"client\";r=11;t=1");

    limits.charge(one, 10);
    Verdict ofOther = limits.charge(other, 1);

    assertThat(ofOther.tighter().state(ofOther.remaining())).isEqualTo("\"tenant\";r=8;t=2");
  }

  @Test
  @DisplayName("A client over its own limit takes nothing from the others")
  void ownLimitFirst() {
    limits.charge(one, 12);

    Verdict refused = limits.charge(one, 1);

    assertThat(refused.isGranted()).isFalse();
    assertThat(refused.tighter().name()).isEqualTo("client");
    assertThat(limits.charge(other, 1).remaining()).isEqualTo(7);
  }

  @Test
  @DisplayName("What the tenant's limit refuses costs the client nothing of its own")
  void givenBack() {
    limits.charge(one, 12);
    limits.charge(other, 8);

    Verdict refused = limits.charge(other, 1);

    assertThat(refused.isGranted()).isFalse();
    assertThat(refused.tighter().name()).isEqualTo("tenant");
    assertThat(other.getAvailableTokens()).isEqualTo(4);
  }

  @Test
  @DisplayName("What was taken comes back evenly, and no more than there was")
  void refill() {
    limits.charge(one, 12);
    clock.pass(Duration.ofMillis(400));

    assertThat(limits.charge(one, 2).isGranted()).isTrue();
    assertThat(limits.charge(one, 1).isGranted()).isFalse();

    clock.pass(Duration.ofHours(1));
    assertThat(limits.charge(one, 12).isGranted()).isTrue();
    assertThat(limits.charge(one, 1).isGranted()).isFalse();
  }

  @Test
  @DisplayName("Who is refused is told to wait a whole second at least, and long enough")
  void retryAfter() {
    limits.charge(one, 12);

    assertThat(limits.charge(one, 1).problem().retryAfterSeconds()).isEqualTo(1);
    assertThat(limits.charge(one, 12).problem().retryAfterSeconds()).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "What costs more than there can ever be costs all of it, and is not refused for ever")
  void dearerThanAll() {
    assertThat(limits.charge(one, 1_000).isGranted()).isTrue();
    assertThat(one.getAvailableTokens()).isZero();
  }

  @Test
  @DisplayName("A request counts one, and ten or twenty where it works on many things")
  void cost() {
    assertThat(Cost.of(Optional.of("/streak"))).isEqualTo(1);
    assertThat(Cost.of(Optional.empty())).isEqualTo(1);
    assertThat(Cost.of(Optional.of("/plans/simulate"))).isEqualTo(10);
    assertThat(Cost.of(Optional.of("/me/export"))).isEqualTo(20);
  }
}
