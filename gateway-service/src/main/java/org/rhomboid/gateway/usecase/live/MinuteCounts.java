package org.rhomboid.gateway.usecase.live;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/**
 * Sessions of each tenant, a minute at a time, by when they came to Kafka: every instance that reads them counts the same. Who it was is known, as a hash, until the
 * minute is over; then only how many.
 */
@Singleton
public final class MinuteCounts {

  /** What was recorded at the end of a minute may be written a moment later. */
  static final long GRACE_MILLIS = 5_000;

  /** How long a minute's figures are kept, for whoever resumes. */
  static final int KEPT_MINUTES = 15;

  /** Of all tenants together in one minute; some megabytes. More are not told apart, so that the figure is lower than it is. */
  static final int MOST_MEMBERS = 50_000;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final TreeMap<Long, Map<String, Tally>> minutes = new TreeMap<>();
  private final Map<Long, Integer> toldApart = new HashMap<>();

  /** The first minute that is not over; 0 until anything is known. */
  private long open;

  /** The first minute of which everything is known. */
  private long known;

  private static final class Tally {
    private final Set<Long> who = new HashSet<>();
    private int sessions;
    private int members;
  }

  /** Whatever came to Kafka since then is counted from now on, in milliseconds since 1970; what was counted before is not. */
  synchronized void begin(long since) {
    minutes.clear();
    toldApart.clear();
    open = 0;
    known = minuteOf(since) + 1;
  }

  /** What comes for a minute that is over counts in the first that is not: figures that were told do not change. */
  synchronized void session(Member member, long recordedAt, long now) {
    long minute = Math.max(Math.min(minuteOf(recordedAt), minuteOf(now)), open);
    Tally tally =
        minutes
            .computeIfAbsent(minute, it -> new HashMap<>())
            .computeIfAbsent(member.tenant().id(), it -> new Tally());
    tally.sessions++;
    int apart = toldApart.getOrDefault(minute, 0);
    if (apart < MOST_MEMBERS && tally.who.add(hash(member.id()))) {
      tally.members++;
      toldApart.put(minute, apart + 1);
    }
  }

  /** @param at all that came to Kafka before was counted, in milliseconds since 1970 */
  synchronized void closeBefore(long at) {
    long over = minuteOf(at - GRACE_MILLIS);
    if (over <= open) {
      return;
    }
    open = over;
    minutes.headMap(over - KEPT_MINUTES).clear();
    minutes.headMap(over).values().forEach(all -> all.values().forEach(tally -> tally.who.clear()));
    toldApart.keySet().removeIf(minute -> minute < over);
  }

  /** The last minute that is over; empty until one is known. */
  synchronized OptionalLong last() {
    return open == 0 ? OptionalLong.empty() : OptionalLong.of(open - 1);
  }

  /** The first minute whose figures can still be told. */
  synchronized long first() {
    return Math.max(known, open - KEPT_MINUTES);
  }

  /** Those that are over and come after that minute, without a gap, as far back as they are kept. */
  synchronized List<MinuteCount> after(Tenant tenant, long minute) {
    return LongStream.range(Math.max(minute + 1, first()), open)
        .mapToObj(one -> count(tenant, one))
        .toList();
  }

  private MinuteCount count(Tenant tenant, long minute) {
    Tally tally = minutes.getOrDefault(minute, Map.of()).get(tenant.id());
    return tally == null
        ? new MinuteCount(minute, 0, 0)
        : new MinuteCount(minute, tally.sessions, tally.members);
  }

  private static long minuteOf(long millis) {
    return TimeUnit.MILLISECONDS.toMinutes(millis);
  }

  private static long hash(String id) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
