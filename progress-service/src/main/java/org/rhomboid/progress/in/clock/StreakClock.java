package org.rhomboid.progress.in.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rhomboid.progress.usecase.AnnounceDueStreaks;

/** Looks for streaks that are due, again and again. Several lanes do so side by side, each with members of its own, so that one midnight is over in seconds. */
@ApplicationScoped
public class StreakClock {

  private static final Logger LOG = Logger.getLogger(StreakClock.class);
  private static final int LANES = 12;

  private final Vertx vertx;
  private final AnnounceDueStreaks announceDueStreaks;
  private final Duration every;
  private volatile boolean stopped;

  StreakClock(
      Vertx vertx,
      AnnounceDueStreaks announceDueStreaks,
      @ConfigProperty(name = "rhomboid.streaks.look-every", defaultValue = "1s") Duration every) {
    this.vertx = vertx;
    this.announceDueStreaks = announceDueStreaks;
    this.every = every;
  }

  void start(@Observes StartupEvent started) {
    IntStream.range(0, LANES).mapToObj(lane -> new AtomicBoolean()).forEach(this::open);
  }

  void stop(@Observes ShutdownEvent stopping) {
    stopped = true;
  }

  private void open(AtomicBoolean busy) {
    vertx.setPeriodic(every.toMillis(), tick -> look(busy));
  }

  private void look(AtomicBoolean busy) {
    if (!stopped && busy.compareAndSet(false, true)) {
      announce(busy);
    }
  }

  private void announce(AtomicBoolean busy) {
    announceDueStreaks
        .announce()
        .subscribe()
        .with(more -> goOn(busy, more), failed -> wait(busy, failed));
  }

  private void goOn(AtomicBoolean busy, boolean more) {
    if (more && !stopped) {
      announce(busy);
    } else {
      busy.set(false);
    }
  }

  /** Whoever was claimed is due again soon; the next tick tries. */
  private void wait(AtomicBoolean busy, Throwable failed) {
    if (!stopped) {
      LOG.warnf("due streaks wait cause=%s", failed.toString());
    }
    busy.set(false);
  }
}
