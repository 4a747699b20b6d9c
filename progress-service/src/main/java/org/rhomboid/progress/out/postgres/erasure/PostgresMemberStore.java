package org.rhomboid.progress.out.postgres.erasure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.usecase.erasure.MemberStore;

/** Every table with a member in it stands here; a test finds those that do not. */
@ApplicationScoped
class PostgresMemberStore implements MemberStore {

  static final List<String> TABLES =
      List.of(
          "session",
          "member_day",
          "cohort_member_week",
          "check_in",
          "pause",
          "plan_fact",
          "safety_record",
          "streak_due",
          "member_schedule",
          "consent",
          "consent_current",
          "member_progress");

  /** One statement for all of them: each part deletes from one. */
  private static final String DELETE = deleting();

  private static final String VERSION =
      "select version from MemberProgressEntity where tenant = :tenant and member = :member";

  @Override
  public Uni<Void> delete(Member member) {
    return Panache.getSession()
        .chain(session -> of(member, session.createNativeQuery(DELETE)).executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<Long> version(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(VERSION, Long.class)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .getSingleResultOrNull())
        .map(version -> version == null ? 0 : version);
  }

  private static Mutiny.MutationQuery of(Member member, Mutiny.MutationQuery query) {
    return query.setParameter("tenant", member.tenant().id()).setParameter("member", member.id());
  }

  private static String deleting() {
    String rule = " where tenant_id = :tenant and member_id = :member";
    StringBuilder sql = new StringBuilder("with ");
    for (String table : TABLES.subList(1, TABLES.size())) {
      sql.append("from_").append(table).append(" as (delete from ").append(table).append(rule);
      sql.append(")").append(table.equals(TABLES.get(TABLES.size() - 1)) ? " " : ", ");
    }
    return sql.append("delete from ").append(TABLES.get(0)).append(rule).toString();
  }
}
