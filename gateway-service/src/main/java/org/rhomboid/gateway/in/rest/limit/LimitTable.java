package org.rhomboid.gateway.in.rest.limit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.rhomboid.gateway.in.rest.tenant.TenantSettings;
import org.rhomboid.kit.identity.Tenant;

/** Who may ask for how much, as it is set. */
final class LimitTable {

  private static final String DEFAULTS = "rhomboid.gateway.limit";

  private final LimitSettings settings;
  private final Map<String, TenantSettings.OfOne> exceptions;
  private final TimeMeter clock;
  private final Rate address;

  /**
   * @throws IllegalStateException when something is set that cannot be: the message names the setting
   */
  LimitTable(LimitSettings settings, TenantSettings exceptions, TimeMeter clock) {
    this.settings = settings;
    this.exceptions = exceptions.all();
    this.clock = clock;
    this.address = rate("address", settings.address());
    checkPlaces(settings.places());
    rate("tenant", settings.tenant());
    rate("client", settings.client());
    this.exceptions.keySet().forEach(id -> of(tenant(id)));
  }

  Rate address() {
    return address;
  }

  /** After this every client's bucket is full again, whatever was taken from it; those of tenants that refill more slowly than that are given some back. */
  Duration refill() {
    return Duration.ofMinutes(2);
  }

  /** Full buckets. */
  TenantLimits of(Tenant tenant) {
    TenantSettings.OfOne own = exceptions.get(tenant.id());
    int waiting = settings.places().waiting();
    return own == null
        ? new TenantLimits(
            rate("tenant", settings.tenant()), rate("client", settings.client()), waiting, clock)
        : new TenantLimits(whole(tenant, own), each(tenant, own), waiting, clock);
  }

  private Rate whole(Tenant tenant, TenantSettings.OfOne own) {
    LimitSettings.Often usual = settings.tenant();
    return Rate.of(
        setting(tenant),
        "tenant",
        own.requestsPerSecond().orElse(usual.requestsPerSecond()),
        burst(own.burst(), own.requestsPerSecond(), usual));
  }

  private Rate each(Tenant tenant, TenantSettings.OfOne own) {
    LimitSettings.Often usual = settings.client();
    return Rate.of(
        setting(tenant) + ".client",
        "client",
        own.clientRequestsPerSecond().orElse(usual.requestsPerSecond()),
        burst(own.clientBurst(), own.clientRequestsPerSecond(), usual));
  }

  private static int burst(OptionalInt own, OptionalInt ownRate, LimitSettings.Often usual) {
    int unlessSet =
        ownRate.isPresent() ? Math.min(2 * ownRate.getAsInt(), 1_000_000) : usual.burst();
    return own.orElse(unlessSet);
  }

  private static Rate rate(String name, LimitSettings.Often often) {
    return Rate.of(DEFAULTS + "." + name, name, often.requestsPerSecond(), often.burst());
  }

  private static void checkPlaces(LimitSettings.Places places) {
    if (places.shared() < 1 || places.alone() < places.shared() || places.waiting() < 0) {
      throw new IllegalStateException(
          DEFAULTS + ".places: shared is at least 1, alone at least as many, waiting at least 0");
    }
  }

  private static Tenant tenant(String id) {
    try {
      return new Tenant(id);
    } catch (IllegalArgumentException refused) {
      throw new IllegalStateException(
          "rhomboid.gateway.tenants.\"" + id + "\": " + refused.getMessage(), refused);
    }
  }

  private static String setting(Tenant tenant) {
    return "rhomboid.gateway.tenants.\"" + tenant.id() + "\"";
  }
}
