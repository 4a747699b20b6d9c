package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.rhomboid.kit.event.Envelope;

/** The inbox: an event's id is recorded in the transaction of its effect, so that what is delivered twice has its effect once. */
@ApplicationScoped
public class Once {

  private static final String REMEMBER =
      """
      insert into inbox (consumer, event_id, tenant_id) values (:consumer, :event, :tenant)
      on conflict do nothing""";

  /**
   * @param consumer names the effect: two consumers of one event each have theirs
   * @param effect runs in the same transaction, and not at all when the event was seen before
   */
  @TenantTransaction
  public Uni<Void> handle(Envelope envelope, String consumer, Supplier<Uni<Void>> effect) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REMEMBER)
                    .setParameter("consumer", consumer)
                    .setParameter("event", envelope.id())
                    .setParameter("tenant", envelope.tenant().id())
                    .executeUpdate())
        .chain(remembered -> remembered == 1 ? effect.get() : Uni.createFrom().voidItem());
  }
}
