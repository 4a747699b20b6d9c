package org.rhomboid.gateway.usecase.live;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalInt;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/** What an instance is made of, without a container. */
public final class TestFeeds {

  private TestFeeds() {}

  /** @param heldBytes of all partitions */
  public static LiveFeed feed(long heldBytes, MinuteCounts counts) {
    return new LiveFeed(heldBytes, counts, Clock.systemUTC());
  }

  public static MinuteCounts counts() {
    return new MinuteCounts();
  }

  /** @param minimumCohort of every tenant */
  public static FollowOrganization organizations(MinuteCounts counts, int minimumCohort) {
    MinimumCohorts cohorts =
        new MinimumCohorts() {
          @Override
          public void ask(Tenant tenant, String authorization) {}

          @Override
          public OptionalInt of(Tenant tenant) {
            return OptionalInt.of(minimumCohort);
          }
        };
    return new FollowOrganization(counts, cohorts, new Places(100, 10));
  }

  public static FollowMember members(LiveFeed feed, Backlog backlog) {
    return new FollowMember(feed, backlog, new Places(100, 10));
  }

  public static Member member(String id) {
    return new Member(new Tenant("acme"), id);
  }

  static LiveEvent event(LiveTopic topic, long offset, String member) {
    byte[] json = "{\"n\":%d}".formatted(offset).getBytes(StandardCharsets.UTF_8);
    return new LiveEvent(
        topic, 0, offset, member(member), 0, "id-" + offset, "2026-11-21T08:00:00Z", json);
  }
}
