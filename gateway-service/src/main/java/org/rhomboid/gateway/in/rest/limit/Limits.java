package org.rhomboid.gateway.in.rest.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.rhomboid.gateway.in.rest.tenant.TenantSettings;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/**
 * Everybody's limits. Made at start, so that a setting that is wrong stops the gateway with a clear line.
 *
 * <p>Who does not ask for a while is forgotten: by then the bucket would be full again. There are so many buckets at most; a flood of more subjects or
 * addresses than that has some of them begin anew, and is still within its tenant's.
 */
@Startup
@Singleton
class Limits {

  private static final int TENANTS = 10_000;
  private static final int CLIENTS = 50_000;
  private static final int ADDRESSES = 50_000;

  private final LoadingCache<Tenant, TenantLimits> tenants;
  private final LoadingCache<Member, Bucket> clients;
  private final LoadingCache<String, Bucket> addresses;
  private final Rate ofAddress;
  private final String policyOfAddress;

  /**
   * @throws IllegalStateException when something is set that cannot be
   */
  Limits(LimitSettings settings, TenantSettings exceptions) {
    TimeMeter clock = TimeMeter.SYSTEM_NANOTIME;
    LimitTable table = new LimitTable(settings, exceptions, clock);
    this.tenants = kept(TENANTS, Duration.ofHours(1)).build(table::of);
    this.clients =
        kept(CLIENTS, table.refill()).build(member -> tenants.get(member.tenant()).clientBucket());
    this.ofAddress = table.address();
    this.policyOfAddress = ofAddress.policy();
    this.addresses = kept(ADDRESSES, table.refill()).build(address -> ofAddress.bucket(clock));
  }

  TenantLimits of(Tenant tenant) {
    return tenants.get(tenant);
  }

  /** @param cost 1 for most requests */
  Verdict charge(Member member, int cost) {
    return tenants.get(member.tenant()).charge(clients.get(member), cost);
  }

  /** One request of somebody who sends no token. */
  Verdict charge(String address) {
    ConsumptionProbe probe = addresses.get(address).tryConsumeAndReturnRemaining(1);
    long wait = probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill();
    return new Verdict(policyOfAddress, ofAddress, probe.getRemainingTokens(), wait);
  }

  private static Caffeine<Object, Object> kept(int most, Duration unused) {
    return Caffeine.newBuilder()
        .maximumSize(most)
        .expireAfterAccess(unused)
        .executor(Runnable::run);
  }
}
