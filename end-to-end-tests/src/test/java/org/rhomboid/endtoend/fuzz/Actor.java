package org.rhomboid.endtoend.fuzz;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody who asks.
 *
 * @param token with every role of a tenant
 * @param plain the same person's as a member only
 * @param zone where they are
 */
record Actor(String tenant, String member, String token, String plain, ZoneId zone, Known known) {

  LocalDate today() {
    return LocalDate.now(zone);
  }
}
