package org.rhomboid.progress.out.postgres.erasure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.erasure.Erasure;
import org.rhomboid.progress.usecase.erasure.ErasureRecords;

@ApplicationScoped
class PostgresErasureRecords
    implements ErasureRecords, PanacheRepositoryBase<ErasureEntity, ErasureEntity.Key> {

  private static final String OWN = "tenant = ?1 and memberHash = ?2";
  private static final String DONE =
      """
      insert into erasure_service (tenant_id, erasure_id, service, done_at)
      values (:tenant, :erasure, :service, cast(cast(:at as text) as timestamptz))
      on conflict do nothing""";
  private static final String SERVICES =
      "from ErasureServiceEntity where tenant = :tenant and erasure = :erasure";

  @Override
  public Uni<Void> add(Member member, UUID id, Instant erasedAt) {
    ErasureEntity entity = new ErasureEntity();
    entity.tenant = member.tenant().id();
    entity.id = id;
    entity.memberHash = MemberHash.of(member);
    entity.erasedAt = erasedAt;
    return persistAndFlush(entity).replaceWithVoid();
  }

  @Override
  public Uni<Optional<Erasure>> find(Member member, UUID id) {
    return find(OWN + " and id = ?3", member.tenant().id(), MemberHash.of(member), id)
        .firstResult()
        .chain(this::erasure);
  }

  @Override
  public Uni<Optional<Erasure>> newest(Member member) {
    return find(OWN + " order by erasedAt desc", member.tenant().id(), MemberHash.of(member))
        .firstResult()
        .chain(this::erasure);
  }

  @Override
  public Uni<Void> done(UUID erasure, Member member, String service, Instant at) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DONE)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("erasure", erasure)
                    .setParameter("service", service)
                    .setParameter("at", at.toString())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Optional<Erasure>> erasure(ErasureEntity entity) {
    return entity == null
        ? Uni.createFrom().item(Optional.empty())
        : services(entity).map(services -> Optional.of(erasure(entity, services)));
  }

  private static Uni<List<ErasureServiceEntity>> services(ErasureEntity entity) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(SERVICES, ErasureServiceEntity.class)
                    .setParameter("tenant", entity.tenant)
                    .setParameter("erasure", entity.id)
                    .getResultList());
  }

  private static Erasure erasure(ErasureEntity entity, List<ErasureServiceEntity> services) {
    return new Erasure(
        entity.id,
        entity.erasedAt,
        services.stream().collect(Collectors.toMap(it -> it.service, it -> it.doneAt)));
  }
}
