package org.rhomboid.gateway.out.rest;

import java.time.LocalTime;
import java.time.ZoneId;
import org.rhomboid.gateway.usecase.MemberClock;

/**
 * Of a profile, what makes the member's day.
 *
 * @param dayStartsAt midnight when absent
 */
record ProfileDocument(String zone, String dayStartsAt) {

  MemberClock clock() {
    LocalTime start = dayStartsAt == null ? LocalTime.MIDNIGHT : LocalTime.parse(dayStartsAt);
    return new MemberClock(ZoneId.of(zone), start);
  }
}
