package org.rhomboid.gateway.usecase.live;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/** What a tenant's members record, a minute at a time, for those who look after the tenant. */
@Singleton
public final class FollowOrganization {

  private final MinuteCounts counts;
  private final MinimumCohorts cohorts;
  private final Places places;

  FollowOrganization(MinuteCounts counts, MinimumCohorts cohorts, Places places) {
    this.counts = counts;
    this.cohorts = cohorts;
    this.places = places;
  }

  /** A place for the stream; empty where this instance is full, or who asks has enough. */
  public Optional<Places.Place> enter(Member asking) {
    return places.take(asking);
  }

  /** Whether that is because who asks has enough. */
  public boolean hasEnough(Member asking) {
    return places.hasEnough(asking);
  }

  /** The last minute that is over, since 1970; empty until this instance has read the topics. */
  public OptionalLong last() {
    return counts.last();
  }

  /** The first minute since 1970 that can still be told. */
  public long first() {
    return counts.first();
  }

  /** Lets the minimum cohort be known that {@link #after} needs. */
  public void prepare(Tenant tenant, String authorization) {
    cohorts.ask(tenant, authorization);
  }

  /** Whether the minimum cohort is known: without it nothing is shown. */
  public boolean isPrepared(Tenant tenant) {
    return cohorts.of(tenant).isPresent();
  }

  /** Every minute that is over and comes after that one, oldest first. */
  public List<ShownCount> after(Tenant tenant, long minute) {
    return counts.after(tenant, minute).stream()
        .map(count -> ShownCount.of(count, cohorts.of(tenant)))
        .toList();
  }
}
