package org.rhomboid.gateway.in.kafka.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rhomboid.gateway.usecase.live.Entry;
import org.rhomboid.gateway.usecase.live.FollowMember;
import org.rhomboid.gateway.usecase.live.FollowOrganization;
import org.rhomboid.gateway.usecase.live.Follower;
import org.rhomboid.gateway.usecase.live.LiveFeed;
import org.rhomboid.gateway.usecase.live.MinuteCounts;
import org.rhomboid.gateway.usecase.live.TestFeeds;

/** One gateway, as far as the live topics go. */
final class Instance implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LiveReader reader;
  private final BacklogReader backlog;
  private final LiveFeed feed;
  private final FollowMember members;
  private final FollowOrganization organizations;

  private Instance(String bootstrapServers, long heldBytes) {
    LiveConsumers consumers = new LiveConsumers(bootstrapServers);
    Clock clock = Clock.systemUTC();
    Duration back = Duration.ofMinutes(12);
    MinuteCounts counts = TestFeeds.counts();
    feed = TestFeeds.feed(heldBytes, counts);
    organizations = TestFeeds.organizations(counts, 10);
    reader = new LiveReader(consumers, feed, back, clock);
    backlog = new BacklogReader(consumers, clock, 100, back);
    members = TestFeeds.members(feed, backlog);
  }

  /** Returns at once. */
  static Instance start(String bootstrapServers, long heldBytes) {
    Instance instance = new Instance(bootstrapServers, heldBytes);
    instance.reader.start();
    instance.backlog.start();
    return instance;
  }

  LiveFeed feed() {
    return feed;
  }

  FollowOrganization organizations() {
    return organizations;
  }

  /** As soon as it can: the instance may not have read the topics yet. */
  Entry.Begun follow(String member, Optional<String> lastEventId, Follower follower) {
    Entry[] entry = new Entry[1];
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              entry[0] = members.follow(TestFeeds.member(member), lastEventId, follower);
              return entry[0] != Entry.Refused.NOT_READY;
            });
    assertThat(entry[0]).isInstanceOf(Entry.Begun.class);
    return (Entry.Begun) entry[0];
  }

  /** From now on. */
  Entry.Begun follow(String member, Follower follower) {
    return follow(member, Optional.empty(), follower);
  }

  @Override
  public void close() {
    backlog.stop();
    try {
      reader.stop();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
