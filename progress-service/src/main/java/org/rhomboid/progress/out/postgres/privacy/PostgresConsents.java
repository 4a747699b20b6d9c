package org.rhomboid.progress.out.postgres.privacy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.privacy.Consent;
import org.rhomboid.progress.domain.privacy.MemberConsent;
import org.rhomboid.progress.out.postgres.NamedLock;
import org.rhomboid.progress.usecase.privacy.ConsentChange;
import org.rhomboid.progress.usecase.privacy.Consents;

@ApplicationScoped
class PostgresConsents
    implements Consents, PanacheRepositoryBase<ConsentEntity, ConsentEntity.Key> {

  private static final String EARLIER =
      "tenant = :tenant and member = :member and number < :before order by number desc";

  @Override
  public Uni<MemberConsent> find(Member member) {
    return current(member).map(PostgresConsents::consent);
  }

  @Override
  public Uni<MemberConsent> findLocked(Member member) {
    return NamedLock.of("consent " + member.key()).chain(() -> find(member));
  }

  @Override
  public Uni<Void> save(Member member, MemberConsent consent) {
    Consent latest = consent.latest().orElseThrow();
    return current(member)
        .map(found -> found == null ? added(member) : found)
        .invoke(entity -> fill(entity, consent.changes(), latest))
        .chain(entity -> Panache.getSession().chain(session -> session.persist(entity)))
        .chain(() -> persist(change(member, consent.changes(), latest)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<ConsentChange>> history(Member member, OptionalLong before, int most) {
    Parameters earlier =
        Parameters.with("tenant", member.tenant().id())
            .and("member", member.id())
            .and("before", before.orElse(Long.MAX_VALUE));
    PanacheQuery<ConsentEntity> query = find(EARLIER, earlier);
    return query
        .range(0, most - 1)
        .list()
        .map(
            found ->
                found.stream()
                    .map(entity -> new ConsentChange(entity.number, entity.toConsent()))
                    .toList());
  }

  private static Uni<ConsentCurrentEntity> current(Member member) {
    ConsentCurrentEntity.Key key = new ConsentCurrentEntity.Key(member.tenant().id(), member.id());
    return Panache.getSession().chain(session -> session.find(ConsentCurrentEntity.class, key));
  }

  private static MemberConsent consent(ConsentCurrentEntity found) {
    return found == null
        ? MemberConsent.UNSAID
        : new MemberConsent(found.number, Optional.of(found.toConsent()));
  }

  private static ConsentCurrentEntity added(Member member) {
    ConsentCurrentEntity entity = new ConsentCurrentEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    return entity;
  }

  private static void fill(ConsentCurrentEntity entity, long number, Consent latest) {
    entity.number = number;
    entity.version = latest.version();
    entity.given = latest.given();
    entity.at = latest.at();
  }

  private static ConsentEntity change(Member member, long number, Consent latest) {
    ConsentEntity entity = new ConsentEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    entity.number = number;
    entity.purpose = ConsentEntity.HEALTH;
    entity.version = latest.version();
    entity.given = latest.given();
    entity.at = latest.at();
    return entity;
  }
}
