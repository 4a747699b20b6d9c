package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.identity.Member;

/** The inbox: an event's id is recorded in the transaction of its effect, so that what is delivered twice has its effect once. */
@ApplicationScoped
public class Once {

  private static final String REMEMBER =
      """
      insert into inbox (consumer, event_id, tenant_id) values (:consumer, :event, :tenant)
      on conflict do nothing""";

  private static final String REMEMBER_UNLESS_ERASED =
      """
      insert into inbox (consumer, event_id, tenant_id)
      select cast(:consumer as text), cast(:event as text), cast(:tenant as text) where not %s
      on conflict do nothing"""
          .formatted(
              ErasedRows.NOTHING_IS_TAKEN.formatted(":tenant", ":member", "cast(:time as text)"));

  /**
   * @param consumer names the effect: two consumers of one event each have theirs
   * @param effect runs in the same transaction, and not at all when the event was seen before
   */
  @TenantTransaction
  public Uni<Void> handle(Envelope envelope, String consumer, Supplier<Uni<Void>> effect) {
    return Panache.getSession()
        .map(session -> remembering(session, REMEMBER, envelope, consumer))
        .chain(Mutiny.MutationQuery::executeUpdate)
        .chain(remembered -> remembered == 1 ? effect.get() : Uni.createFrom().voidItem());
  }

  /**
   * The same for what tells of a member: not at all either when the member was erased and the event is from before the member may start anew. Nothing then remembers
   * that it was seen, as it will be refused again.
   *
   * @param member of whom the event tells
   */
  @TenantTransaction
  public Uni<Void> handle(
      Member member, Envelope envelope, String consumer, Supplier<Uni<Void>> effect) {
    return Panache.getSession()
        .map(session -> remembering(session, REMEMBER_UNLESS_ERASED, envelope, consumer))
        .chain(
            query ->
                query
                    .setParameter("member", MemberHash.of(member))
                    .setParameter("time", envelope.time().toString())
                    .executeUpdate())
        .chain(remembered -> remembered == 1 ? effect.get() : Uni.createFrom().voidItem());
  }

  private static Mutiny.MutationQuery remembering(
      Mutiny.Session session, String sql, Envelope envelope, String consumer) {
    return session
        .createNativeQuery(sql)
        .setParameter("consumer", consumer)
        .setParameter("event", envelope.id())
        .setParameter("tenant", envelope.tenant().id());
  }
}
