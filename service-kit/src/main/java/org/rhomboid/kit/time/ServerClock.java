package org.rhomboid.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The server's time, in UTC and whole milliseconds: what is answered at once equals what is read back later. */
final class ServerClock {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
