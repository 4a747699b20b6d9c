package org.rhomboid.routine.out.postgres.template;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.template.HeldTemplate;
import org.rhomboid.routine.usecase.template.MemberTemplates;
import org.rhomboid.routine.usecase.template.Templates;

@ApplicationScoped
class PostgresTemplates
    implements Templates,
        MemberTemplates,
        PanacheRepositoryBase<TemplateEntity, TemplateEntity.Key> {

  private static final String OF_MEMBER =
      """
      select it from TemplateEntity it join EnrolmentEntity enrolled
        on it.tenant = enrolled.tenant and it.name = enrolled.name
      where enrolled.tenant = :tenant and enrolled.member = :member and it.body is not null""";

  private static final String AFTER =
      "tenant = :tenant and name > :after and body is not null order by name";

  private final TemplateRows rows;
  private final TemplateLock lock;

  PostgresTemplates(TemplateRows rows, TemplateLock lock) {
    this.rows = rows;
    this.lock = lock;
  }

  @Override
  public Uni<Void> lock(Tenant tenant) {
    return lock.take(tenant);
  }

  @Override
  public Uni<Optional<HeldTemplate>> find(Tenant tenant, String name) {
    return row(tenant, name).map(found -> found.filter(it -> it.body != null).map(rows::held));
  }

  @Override
  public Uni<Optional<HeldTemplate>> of(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(OF_MEMBER, TemplateEntity.class)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .getSingleResultOrNull())
        .map(found -> Optional.ofNullable(found).map(rows::held));
  }

  @Override
  public Uni<List<HeldTemplate>> list(Tenant tenant, Optional<String> after, int most) {
    Parameters parameters = Parameters.with("tenant", tenant.id()).and("after", after.orElse(""));
    return find(AFTER, parameters)
        .range(0, most - 1)
        .list()
        .map(found -> found.stream().map(rows::held).toList());
  }

  @Override
  public Uni<Long> newestVersion(Tenant tenant, String name) {
    return row(tenant, name).map(found -> found.map(it -> it.version).orElse(0L));
  }

  @Override
  public Uni<Void> save(Tenant tenant, HeldTemplate template) {
    String name = template.version().name();
    return row(tenant, name)
        .map(found -> found.orElseGet(() -> added(tenant, name)))
        .invoke(entity -> fill(entity, template))
        .chain(this::persist)
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Tenant tenant, String name) {
    return row(tenant, name)
        .invoke(found -> found.ifPresent(entity -> entity.body = null))
        .replaceWithVoid();
  }

  private Uni<Optional<TemplateEntity>> row(Tenant tenant, String name) {
    return findById(new TemplateEntity.Key(tenant.id(), name)).map(Optional::ofNullable);
  }

  private void fill(TemplateEntity entity, HeldTemplate template) {
    entity.version = template.version().version();
    entity.body = rows.body(template.template());
  }

  private static TemplateEntity added(Tenant tenant, String name) {
    TemplateEntity entity = new TemplateEntity();
    entity.tenant = tenant.id();
    entity.name = name;
    return entity;
  }
}
