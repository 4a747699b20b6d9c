package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.event.Announcement;

/** The fourth step of a use case: announce. Events are rows in the transaction of the change they tell of, so neither exists without the other. */
@ApplicationScoped
public class Outbox {

  /** Through text, because the reactive client would send what PostgreSQL calls {@code jsonb} as a JSON string. */
  private static final String INSERT =
      OutboxRows.INSERT_FROM.formatted("cast(cast(:rows as text) as jsonb)", "");

  private final OutboxRows rows;
  private final OutboxSignal signal;

  Outbox(OutboxRows rows, OutboxSignal signal) {
    this.rows = rows;
    this.signal = signal;
  }

  /** The flush takes the lock on the changed aggregate before {@code seq} is drawn: so the order of a key is the order of its commits. */
  public Uni<Void> announce(List<Announcement> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    String json = rows.json(events);
    return Panache.getSession()
        .call(Mutiny.Session::flush)
        .chain(
            session -> session.createNativeQuery(INSERT).setParameter("rows", json).executeUpdate())
        .invoke(signal::announced)
        .replaceWithVoid();
  }

  public Uni<Void> announce(Announcement event) {
    return announce(List.of(event));
  }
}
