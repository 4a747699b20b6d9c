package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One sitting of a plan.
 *
 * @param id UUIDv5 of the plan's id and the date
 * @param minutes what the member has for it; the items take at most that
 * @param items in the order in which they are done
 */
public record PlannedSession(UUID id, LocalDate date, int minutes, List<PlannedItem> items) {

  public PlannedSession {
    items = List.copyOf(items);
  }

  public int estimatedSeconds() {
    return items.stream().mapToInt(PlannedItem::estimatedSeconds).sum();
  }
}
