package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.adaptation.UndoneSteps;

@ApplicationScoped
class PostgresUndoneSteps
    implements UndoneSteps, PanacheRepositoryBase<UndoneStepEntity, UndoneStepEntity.Key> {

  private static final String ADD =
      "insert into undone_step (tenant_id, member_id, id) values (:tenant, :member, :id) on conflict do nothing";
  private static final String OWN = "tenant = :tenant and member = :member";

  @Override
  public Uni<Void> add(Member member, UUID step) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .setParameter("id", step)
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> remove(Member member, UUID step) {
    return delete(OWN + " and id = :id", own(member).and("id", step)).replaceWithVoid();
  }

  @Override
  public Uni<Set<UUID>> of(Member member) {
    return list(OWN, own(member))
        .map(found -> found.stream().map(entity -> entity.id).collect(Collectors.toSet()));
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }
}
