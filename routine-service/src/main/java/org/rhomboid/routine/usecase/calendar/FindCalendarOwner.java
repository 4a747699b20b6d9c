package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarSecret;

/** Finds out whose calendar a secret opens. It has no transaction: those have a tenant, and which one is the question. */
@ApplicationScoped
public class FindCalendarOwner {

  private final CalendarOwners owners;

  FindCalendarOwner(CalendarOwners owners) {
    this.owners = owners;
  }

  public Uni<Optional<Member>> find(CalendarSecret secret) {
    return owners.find(secret);
  }
}
