package org.rhomboid.gateway.usecase.live;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.kit.identity.Member;

/** How many streams are open at this instance, and how many of them are one member's. */
@Singleton
public final class Places {

  private final int most;
  private final int mostOfOne;
  private final AtomicInteger taken = new AtomicInteger();
  private final ConcurrentMap<Member, Integer> byMember = new ConcurrentHashMap<>();

  /**
   * @param most streams of this instance
   * @param mostOfOne streams of one member at this instance
   */
  Places(
      @ConfigProperty(name = "rhomboid.live.streams") int most,
      @ConfigProperty(name = "rhomboid.live.streams-per-member") int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /** One stream's. */
  public final class Place {

    private final Member member;
    private final AtomicBoolean left = new AtomicBoolean();

    private Place(Member member) {
      this.member = member;
    }

    /** Leaves it to others; once, however often it is called. */
    public void leave() {
      if (left.compareAndSet(false, true)) {
        taken.decrementAndGet();
        byMember.computeIfPresent(member, (it, count) -> count == 1 ? null : count - 1);
      }
    }
  }

  /** Empty where this instance is full, or the member has enough: {@link #hasEnough}. */
  Optional<Place> take(Member member) {
    if (taken.incrementAndGet() > most) {
      taken.decrementAndGet();
      return Optional.empty();
    }
    int mine = byMember.merge(member, 1, Integer::sum);
    Place place = new Place(member);
    if (mine > mostOfOne) {
      place.leave();
      return Optional.empty();
    }
    return Optional.of(place);
  }

  boolean hasEnough(Member member) {
    return byMember.getOrDefault(member, 0) >= mostOfOne;
  }

  public int taken() {
    return taken.get();
  }
}
