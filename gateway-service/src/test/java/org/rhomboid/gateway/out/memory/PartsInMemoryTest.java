package org.rhomboid.gateway.out.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.usecase.part.Kept;
import org.rhomboid.gateway.usecase.part.PartKey;
import org.rhomboid.gateway.usecase.part.PartName;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@DisplayName("What is kept of parts")
class PartsInMemoryTest {

  private static final Kept KEPT =
      new Kept(Map.of("text", "x".repeat(1_000)), Instant.parse("2026-11-21T20:00:00Z"));
  private static final Member ANNA = new Member(new Tenant("acme"), "anna");

  private final PartsInMemory parts = parts(Duration.ofHours(24));

  @Test
  @DisplayName("comes back as it was, with when it was right")
  void comesBack() {
    parts.keep(key("acme/anna"), KEPT);

    assertThat(parts.find(key("acme/anna"))).contains(KEPT);
    assertThat(parts.find(key("acme/bert"))).isEmpty();
  }

  @Test
  @DisplayName("never takes more than its space, however many there are")
  void bounded() {
    IntStream.range(0, 1_000).forEach(i -> parts.keep(key("acme/m" + i), KEPT));

    // What is over goes a little later, on another thread.
    parts.cleanUp();
    long found =
        IntStream.range(0, 1_000).filter(i -> parts.find(key("acme/m" + i)).isPresent()).count();
    assertThat(found).isBetween(1L, 10L);
  }

  @Test
  @DisplayName("is gone after its time")
  void expires() {
    PartsInMemory shortLived = parts(Duration.ZERO);
    shortLived.keep(key("acme/anna"), KEPT);

    assertThat(shortLived.find(key("acme/anna"))).isEmpty();
  }

  @Test
  @DisplayName("is gone for a member who is forgotten, and what was under way does not come back")
  void forgotten() {
    parts.keep(key("acme/anna"), KEPT);
    parts.keep(key("globex/anna"), KEPT);

    parts.forget(ANNA);
    parts.keep(key("acme/anna"), KEPT);

    assertThat(parts.find(key("acme/anna"))).isEmpty();
    assertThat(parts.find(key("globex/anna"))).contains(KEPT);
  }

  private static PartsInMemory parts(Duration time) {
    return new PartsInMemory(new ObjectMapper(), new MemorySize(BigInteger.valueOf(10_000)), time);
  }

  private static PartKey key(String owner) {
    return new PartKey(PartName.PLAN, owner, "/en");
  }
}
