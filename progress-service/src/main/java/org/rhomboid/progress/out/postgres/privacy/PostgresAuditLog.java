package org.rhomboid.progress.out.postgres.privacy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.usecase.privacy.Actor;
import org.rhomboid.progress.usecase.privacy.AuditEntry;
import org.rhomboid.progress.usecase.privacy.AuditLog;

@ApplicationScoped
class PostgresAuditLog implements AuditLog, PanacheRepositoryBase<AuditEntity, AuditEntity.Key> {

  private static final String NEWEST_FIRST = " order by at desc, id desc";

  /** Only these two columns may be changed at all. */
  private static final String FORGET =
      """
      update audit set
        actor = case when actor = :member then :erased else actor end,
        subject = case when subject = :member then :erased else subject end
      where tenant_id = :tenant and (actor = :member or subject = :member)""";

  private final AuditColumns columns;

  PostgresAuditLog(AuditColumns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Void> record(Actor actor, AuditedAction what) {
    AuditEntity entity = new AuditEntity();
    entity.tenant = actor.tenant().id();
    entity.id = UuidV7.at(what.at().toEpochMilli());
    entity.at = what.at();
    entity.actor = actor.member().id();
    entity.roles = columns.of(actor.roles());
    entity.action = what.action();
    entity.subject = what.subject();
    entity.details = columns.of(what.details());
    return persist(entity).replaceWithVoid();
  }

  @Override
  public Uni<List<AuditEntry>> list(Tenant tenant, DateRange range) {
    StringBuilder where = new StringBuilder("tenant = :tenant");
    Parameters parameters = Parameters.with("tenant", tenant.id());
    range
        .from()
        .ifPresent(from -> restrict(where, parameters, " and at >= :from", "from", startOf(from)));
    range
        .to()
        .ifPresent(
            to -> restrict(where, parameters, " and at < :to", "to", startOf(to.plusDays(1))));
    range.after().ifPresent(after -> goOn(where, parameters, after));
    PanacheQuery<AuditEntity> query = find(where + NEWEST_FIRST, parameters);
    return query
        .range(0, range.limit())
        .list()
        .map(found -> found.stream().map(this::entry).toList());
  }

  @Override
  public Uni<Void> forget(Member member) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FORGET)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .setParameter("erased", AuditEntry.ERASED)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static void restrict(
      StringBuilder where, Parameters parameters, String condition, String name, Object value) {
    where.append(condition);
    parameters.and(name, value);
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static void goOn(StringBuilder where, Parameters parameters, Cursor after) {
    where.append(" and (at < :at or at = :at and id < :after)");
    parameters.and("at", after.instant(0)).and("after", after.id(1));
  }

  private AuditEntry entry(AuditEntity entity) {
    return new AuditEntry(
        entity.id,
        entity.at,
        entity.actor,
        columns.roles(entity.roles),
        entity.action,
        entity.subject,
        columns.details(entity.details));
  }
}
