package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarSecret;

/** Whose a secret is, among the members of all tenants: the one question that is asked before the tenant is known. */
public interface CalendarOwners {

  /** Outside any transaction; empty where the secret is nobody's. */
  Uni<Optional<Member>> find(CalendarSecret secret);
}
