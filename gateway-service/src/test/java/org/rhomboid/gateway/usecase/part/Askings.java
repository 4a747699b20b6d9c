package org.rhomboid.gateway.usecase.part;

import java.time.Duration;
import java.time.Instant;
import org.rhomboid.kit.deadline.Deadline;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

/** Members who ask. */
public final class Askings {

  public static final Member ANNA = new Member(new Tenant("acme"), "anna");
  public static final Duration PATIENCE = Duration.ofMillis(200);

  private Askings() {}

  public static Asking at(Instant now) {
    return of(ANNA, now);
  }

  public static Asking of(Member member, Instant now) {
    return new Asking(member, "Bearer t", "r", "en", now, Deadline.within(PATIENCE));
  }
}
