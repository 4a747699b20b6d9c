package org.rhomboid.gateway.usecase.dashboard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.usecase.part.Acceptance;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartName;
import org.rhomboid.gateway.usecase.part.Wanted;

/** Asks services and Kafka at once for what an organisation's console shows. */
@ApplicationScoped
public class ComposeDashboard {

  private static final Logger LOG = Logger.getLogger(ComposeDashboard.class);

  private final AskForPart parts;
  private final EventLags lags;

  public ComposeDashboard(AskForPart parts, EventLags lags) {
    this.parts = parts;
    this.lags = lags;
  }

  /**
   * Within the deadline. Fails with {@link org.rhomboid.gateway.usecase.part.CallerRefused} only.
   *
   * @param range 28d, 90d or 1y
   */
  public Uni<Dashboard> compose(String range, Asking asking) {
    // Two services over HTTP and Kafka, no database session in common: asking all at once is safe.
    return Uni.combine()
        .all()
        .unis(
            parts.ask(new Wanted(PartName.COHORT, range), asking),
            parts.ask(PartName.LIBRARY, asking),
            events(asking))
        .with((cohort, library, events) -> composed(range, cohort, library, events));
  }

  private Uni<Part<EventLag>> events(Asking asking) {
    return Uni.createFrom()
        .deferred(lags::current)
        .ifNoItem()
        .after(asking.deadline().remaining())
        .fail()
        .map(lag -> Part.ok(lag.asOf(), lag))
        .onFailure()
        .recoverWithItem(ComposeDashboard::unavailable);
  }

  private static Part<EventLag> unavailable(Throwable failed) {
    LOG.debugf("part unavailable part=EVENTS cause=%s", failed);
    return Part.unavailable();
  }

  private static Dashboard composed(
      String range,
      Part<Map<String, Object>> cohort,
      Part<Map<String, Object>> library,
      Part<EventLag> events) {
    // Not the library: it may not have been asked for.
    Acceptance.require(cohort);
    return new Dashboard(range, cohort, library, events);
  }
}
