package org.rhomboid.routine.out.postgres.safety;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.usecase.safety.SafetyStates;

@ApplicationScoped
class PostgresSafetyStates
    implements SafetyStates, PanacheRepositoryBase<MemberSafetyEntity, MemberSafetyEntity.Key> {

  @Override
  public Uni<Optional<KnownSafety>> find(Member member) {
    return findById(MemberSafetyEntity.Key.of(member))
        .map(found -> Optional.ofNullable(found).map(PostgresSafetyStates::known));
  }

  @Override
  public Uni<Void> save(Member member, KnownSafety known) {
    return findById(MemberSafetyEntity.Key.of(member))
        .map(found -> found == null ? added(member) : found)
        .invoke(entity -> fill(entity, known))
        .chain(this::persist)
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return deleteById(MemberSafetyEntity.Key.of(member)).replaceWithVoid();
  }

  private static MemberSafetyEntity added(Member member) {
    MemberSafetyEntity entity = new MemberSafetyEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    return entity;
  }

  private static void fill(MemberSafetyEntity entity, KnownSafety known) {
    entity.holdVersion = known.holdVersion();
    entity.hold = known.hold();
    entity.asOf = known.asOf();
  }

  private static KnownSafety known(MemberSafetyEntity entity) {
    return new KnownSafety(entity.holdVersion, entity.hold, entity.asOf);
  }
}
