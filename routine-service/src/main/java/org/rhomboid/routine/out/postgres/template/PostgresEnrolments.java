package org.rhomboid.routine.out.postgres.template;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.ErasedRows;
import org.rhomboid.routine.usecase.template.EnrolledMember;
import org.rhomboid.routine.usecase.template.Enrolments;

@ApplicationScoped
class PostgresEnrolments
    implements Enrolments, PanacheRepositoryBase<EnrolmentEntity, EnrolmentEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";

  private static final String MEMBERS =
      "(select it from jsonb_array_elements_text(cast(cast(:members as text) as jsonb)) as it)";

  private static final String OF =
      "select member_id, name from template_enrolment where tenant_id = :tenant and member_id in "
          + MEMBERS;

  private static final String WITH_PROFILE =
      "select member_id from member_profile where tenant_id = :tenant and member_id in " + MEMBERS;

  private static final String ERASED =
      "select it from jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)) as it where "
          + ErasedRows.NOTHING_IS_TAKEN.formatted(":tenant", "it", "cast(:now as text)");

  private static final String ENROL =
      """
      insert into template_enrolment (tenant_id, member_id, name, enrolled_at)
      select :tenant, it, :name, cast(cast(:now as text) as timestamptz)
      from jsonb_array_elements_text(cast(cast(:members as text) as jsonb)) as it
      on conflict (tenant_id, member_id) do update set name = excluded.name, enrolled_at = excluded.enrolled_at""";

  /** The plan that was made last tells for all: plans that follow a template are planned anew together. */
  private static final String LIST =
      """
      select member_id as member, cast(extract(epoch from enrolled_at) * 1000 as bigint) as at, (
        select case when plan.template_name = :name then plan.template_version end from plan
        where plan.tenant_id = enrolled.tenant_id and plan.member_id = enrolled.member_id
          and plan.state <> 'SUPERSEDED' and plan.monday >= current_date - 7
        order by plan.version desc limit 1) as follows
      from template_enrolment enrolled
      where tenant_id = :tenant and name = :name and member_id > :after
      order by member_id limit :most""";

  private final TemplateRows rows;
  private final TemplateLock lock;

  PostgresEnrolments(TemplateRows rows, TemplateLock lock) {
    this.rows = rows;
    this.lock = lock;
  }

  @Override
  public Uni<Map<String, String>> of(Tenant tenant, Collection<String> members) {
    return query(OF, Tuple.class, tenant, members)
        .map(
            found ->
                found.stream()
                    .collect(
                        Collectors.toMap(
                            row -> row.get(0, String.class), row -> row.get(1, String.class))));
  }

  @Override
  public Uni<Set<String>> withProfile(Tenant tenant, Collection<String> members) {
    return query(WITH_PROFILE, String.class, tenant, members).map(Set::copyOf);
  }

  @Override
  public Uni<Set<String>> erased(Tenant tenant, Collection<String> members, Instant now) {
    Map<String, String> byHash = new HashMap<>();
    members.forEach(it -> byHash.put(MemberHash.of(new Member(tenant, it)), it));
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ERASED, String.class)
                    .setParameter("hashes", rows.array(byHash.keySet()))
                    .setParameter("tenant", tenant.id())
                    .setParameter("now", now.toString())
                    .getResultList())
        .map(found -> found.stream().map(byHash::get).collect(Collectors.toSet()));
  }

  @Override
  public Uni<Void> enrol(Tenant tenant, String name, Collection<String> members, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ENROL)
                    .setParameter("tenant", tenant.id())
                    .setParameter("name", name)
                    .setParameter("now", now.toString())
                    .setParameter("members", rows.array(members))
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Boolean> remove(Tenant tenant, String name, String member) {
    Parameters parameters =
        Parameters.with("tenant", tenant.id()).and("member", member).and("name", name);
    return delete(OWN + " and name = :name", parameters).map(gone -> gone == 1);
  }

  @Override
  public Uni<Void> removeAll(Tenant tenant, String name) {
    return delete(
            "tenant = :tenant and name = :name",
            Parameters.with("tenant", tenant.id()).and("name", name))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<EnrolledMember>> list(
      Tenant tenant, String name, Optional<String> after, int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LIST, Tuple.class)
                    .setParameter("tenant", tenant.id())
                    .setParameter("name", name)
                    .setParameter("after", after.orElse(""))
                    .setParameter("most", most)
                    .getResultList())
        .map(found -> found.stream().map(PostgresEnrolments::enrolled).toList());
  }

  @Override
  public Uni<Void> delete(Member member) {
    Parameters own = Parameters.with("tenant", member.tenant().id()).and("member", member.id());
    return lock.take(member.tenant()).chain(() -> delete(OWN, own)).replaceWithVoid();
  }

  private static EnrolledMember enrolled(Tuple row) {
    return new EnrolledMember(
        row.get("member", String.class),
        Instant.ofEpochMilli(row.get("at", Long.class)),
        Optional.ofNullable(row.get("follows", Long.class)));
  }

  private <T> Uni<List<T>> query(
      String sql, Class<T> type, Tenant tenant, Collection<String> members) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(sql, type)
                    .setParameter("tenant", tenant.id())
                    .setParameter("members", rows.array(members))
                    .getResultList());
  }
}
