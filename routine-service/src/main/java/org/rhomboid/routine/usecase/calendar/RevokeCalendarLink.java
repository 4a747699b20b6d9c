package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Takes a link back: from then on its secret is as unknown as any other. */
@ApplicationScoped
public class RevokeCalendarLink {

  private final CalendarLinks links;

  RevokeCalendarLink(CalendarLinks links) {
    this.links = links;
  }

  /** @return whether the member had it */
  @TenantTransaction
  public Uni<Boolean> revoke(Member member, UUID id) {
    return links.remove(member, id);
  }
}
