package org.rhomboid.gateway.in.rest.live;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rhomboid.gateway.usecase.live.FollowOrganization;
import org.rhomboid.gateway.usecase.live.ShownCount;
import org.rhomboid.kit.identity.Tenant;

/** A tenant's counts, each minute when it is over. Its position is the minute that was told last, such as {@code m.hvk9s} in base 36. */
final class OrganizationStream {

  private static final String PREFIX = "m.";
  private static final int RADIX = 36;
  private static final Pattern ID = Pattern.compile("m\\.[1-9a-z][0-9a-z]{0,7}");

  /** So many looks the first figures wait for the minimum cohort to be known; then they are told as suppressed. */
  private static final int PATIENCE = 30;

  private final EventStream stream;
  private final FollowOrganization organization;
  private final Tenant tenant;
  private final String authorization;
  private long told;
  private int waited;

  /** @param told the minute since 1970 that was told last */
  OrganizationStream(
      EventStream stream,
      FollowOrganization organization,
      Tenant tenant,
      String authorization,
      long told) {
    this.stream = stream;
    this.organization = organization;
    this.tenant = tenant;
    this.authorization = authorization;
    this.told = told;
  }

  /** The minute that an id names; empty where it names none. */
  static Optional<Long> minute(String id) {
    return ID.matcher(id).matches()
        ? Optional.of(Long.parseLong(id.substring(PREFIX.length()), RADIX))
        : Optional.empty();
  }

  /** To be called every second or so. */
  void look() {
    organization.prepare(tenant, authorization);
    if (organization.last().isEmpty() || organization.last().getAsLong() <= told) {
      return;
    }
    if (!organization.isPrepared(tenant) && ++waited < PATIENCE) {
      return;
    }
    waited = 0;
    if (told + 1 < organization.first()) {
      told = organization.first() - 1;
      stream.send(Frames.reset(id(told)));
    }
    organization.after(tenant, told).forEach(this::tell);
  }

  private void tell(ShownCount count) {
    told = count.minute().getEpochSecond() / 60;
    stream.send(Frames.count(count, id(told)));
  }

  private static String id(long minute) {
    return PREFIX + Long.toString(minute, RADIX);
  }
}
