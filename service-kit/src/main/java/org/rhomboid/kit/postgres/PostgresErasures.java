package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;

@ApplicationScoped
class PostgresErasures implements Erasures {

  private static final String REMEMBER =
      """
      insert into erased as known (tenant_id, member_hash, at)
      select :tenant, :member, cast(cast(:at as text) as timestamptz) from %s
      on conflict (tenant_id, member_hash) do update set at = excluded.at where known.at < excluded.at"""
          .formatted(ErasedRows.LOCK.formatted(":member"));

  /** As text, because what a driver makes of a time is its own affair; microseconds, as the table has them. */
  private static final String ERASED_AT =
      """
      select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') from erased
      where tenant_id = :tenant and member_hash = :member""";

  @Override
  public Uni<Boolean> remember(Member member, Instant erasedAt) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REMEMBER)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", MemberHash.of(member))
                    .setParameter("at", erasedAt.toString())
                    .executeUpdate())
        .map(changed -> changed == 1);
  }

  @Override
  public Uni<Optional<Instant>> erasedAt(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ERASED_AT, String.class)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", MemberHash.of(member))
                    .getSingleResultOrNull())
        .map(found -> Optional.ofNullable(found).map(Instant::parse));
  }
}
