package org.rhomboid.routine.usecase.calendar;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of calendar links. */
public interface CalendarLinks extends MemberStore {

  /** All of the member, the latest first. */
  Uni<List<StoredCalendarLink>> list(Member member);

  Uni<Void> add(Member member, StoredCalendarLink link, CalendarSecret secret);

  /** @return whether there was one */
  Uni<Boolean> remove(Member member, UUID id);

  /** The member's link with a secret. */
  Uni<Optional<StoredCalendarLink>> find(Member member, CalendarSecret secret);

  Uni<Void> markFetched(Member member, UUID id, Instant at);
}
