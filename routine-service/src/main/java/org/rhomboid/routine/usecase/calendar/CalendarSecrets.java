package org.rhomboid.routine.usecase.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.rhomboid.routine.domain.calendar.CalendarSecret;

/** Secrets that nobody can guess. */
@ApplicationScoped
class CalendarSecrets {

  private final SecureRandom chance = new SecureRandom();

  CalendarSecret next() {
    byte[] bytes = new byte[CalendarSecret.BYTES];
    chance.nextBytes(bytes);
    return CalendarSecret.of(bytes);
  }
}
