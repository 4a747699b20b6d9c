package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.erasure.WriteRequests;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.TenantScoped;
import org.rhomboid.kit.problem.KitProblem;

/**
 * What a transaction begins with: whose it is, and that nobody writes who was erased.
 *
 * <p>The tenant is local to the transaction: at its end PostgreSQL forgets it, so a pooled connection never carries one tenant's setting into another's work. So is
 * the lock that the transaction of a member shares with all others of this member but its erasure.
 *
 * <p>Everything here runs as an update, although it selects: Hibernate Reactive 3.2 finds no plan of a native select again and keeps a new one each time, until its
 * cache of plans holds nothing else. Looking through those took a fifth of the processor time of a read.
 */
@ApplicationScoped
class Claim {

  private static final String TENANT = "select set_config('app.tenant', :tenant, true)";
  private static final String OF_MEMBER =
      TENANT + " from " + ErasedRows.SHARED_LOCK.formatted(":member");
  private static final String OF_ERASURE = TENANT + " from " + ErasedRows.LOCK.formatted(":member");

  private static final String ERASED =
      "select 1 where "
          + ErasedRows.NOTHING_IS_TAKEN.formatted(":tenant", ":member", "cast(:now as text)");

  private final Caller caller;
  private final Clock clock;

  Claim(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** Whoever is not a member has no lock: what belongs to a tenant outlives its members. */
  Uni<Void> by(TenantScoped scope, boolean erases) {
    return scope instanceof Member member
        ? claimed(scope, erases ? OF_ERASURE : OF_MEMBER, Optional.of(MemberHash.of(member)))
        : claimed(scope, TENANT, Optional.empty());
  }

  /** The member whose request this is, where it asks for a change; to be asked where the request is at hand. */
  Optional<Member> writer() {
    return WriteRequests.isOneAtHand() ? Optional.of(caller.member()) : Optional.empty();
  }

  /** Fails where the writer was erased and may not start anew yet. A statement of its own: it has to look after the lock is held. */
  Uni<Void> refuseErased(Member writer) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ERASED)
                    .setParameter("tenant", writer.tenant().id())
                    .setParameter("member", MemberHash.of(writer))
                    .setParameter("now", clock.instant().toString())
                    .executeUpdate())
        .invoke(Claim::refuse)
        .replaceWithVoid();
  }

  private static void refuse(int erased) {
    if (erased > 0) {
      throw KitProblem.MEMBER_ERASED.because(
          "nothing is taken for 30 days after it; then the member may start anew");
    }
  }

  private static Uni<Void> claimed(TenantScoped scope, String sql, Optional<String> hash) {
    return Panache.getSession()
        .map(session -> claiming(session, scope, sql, hash))
        .chain(Mutiny.MutationQuery::executeUpdate)
        .replaceWithVoid();
  }

  private static Mutiny.MutationQuery claiming(
      Mutiny.Session session, TenantScoped scope, String sql, Optional<String> hash) {
    Mutiny.MutationQuery query =
        session.createNativeQuery(sql).setParameter("tenant", scope.tenant().id());
    hash.ifPresent(value -> query.setParameter("member", value));
    return query;
  }
}
