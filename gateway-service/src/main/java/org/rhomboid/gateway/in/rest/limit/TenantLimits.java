package org.rhomboid.gateway.in.rest.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one tenant may ask for, what is left of it, and its gates to the services. */
final class TenantLimits {

  private final Rate whole;
  private final Rate each;
  private final TimeMeter clock;
  private final Bucket bucket;
  private final String policy;
  private final int waiting;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  /**
   * @param each of its clients
   * @param waiting how many requests wait at a gate at most
   */
  TenantLimits(Rate whole, Rate each, int waiting, TimeMeter clock) {
    this.whole = whole;
    this.each = each;
    this.clock = clock;
    this.bucket = whole.bucket(clock);
    this.policy = whole.policy() + ", " + each.policy();
    this.waiting = waiting;
  }

  /** Of one of its clients. */
  Bucket clientBucket() {
    return each.bucket(clock);
  }

  /** The client's own limit comes first, so that who is over it takes nothing from the others; what the tenant's refuses is given back. */
  Verdict charge(Bucket client, int cost) {
    int ofEach = each.affordable(cost);
    ConsumptionProbe own = client.tryConsumeAndReturnRemaining(ofEach);
    if (!own.isConsumed()) {
      return new Verdict(policy, each, own.getRemainingTokens(), own.getNanosToWaitForRefill());
    }
    ConsumptionProbe all = bucket.tryConsumeAndReturnRemaining(whole.affordable(cost));
    if (!all.isConsumed()) {
      client.addTokens(ofEach);
      return new Verdict(policy, whole, all.getRemainingTokens(), all.getNanosToWaitForRefill());
    }
    return own.getRemainingTokens() < all.getRemainingTokens()
        ? new Verdict(policy, each, own.getRemainingTokens(), 0)
        : new Verdict(policy, whole, all.getRemainingTokens(), 0);
  }

  /** @param destination one of a few: the ids of the services */
  Gate gate(String destination) {
    return gates.computeIfAbsent(destination, name -> new Gate(waiting));
  }
}
