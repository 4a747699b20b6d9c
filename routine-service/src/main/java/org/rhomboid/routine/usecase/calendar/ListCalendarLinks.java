package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Lists the member's own links, the latest first. */
@ApplicationScoped
public class ListCalendarLinks {

  private final CalendarLinks links;

  ListCalendarLinks(CalendarLinks links) {
    this.links = links;
  }

  @TenantTransaction
  public Uni<List<StoredCalendarLink>> list(Member member) {
    return links.list(member);
  }
}
