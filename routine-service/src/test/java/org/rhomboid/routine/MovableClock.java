package org.rhomboid.routine;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The server's time, which a test may put forward; whoever does puts it back. */
final class MovableClock extends Clock {

  private static volatile Duration ahead = Duration.ZERO;

  private MovableClock() {}

  /** In place of the kit's, which is there for want of another one. */
  static final class Instead {

    @Produces
    @Singleton
    Clock clock() {
      return new MovableClock();
    }
  }

  static Instant now() {
    return Instant.now().plus(ahead);
  }

  static void moveTo(Instant instant) {
    ahead = Duration.between(Instant.now(), instant);
  }

  static void putBack() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
