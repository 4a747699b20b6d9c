package org.rhomboid.routine.out.postgres.deskbreak;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.usecase.deskbreak.HeldBusyTimes;

@ApplicationScoped
class PostgresBusyTimes
    implements HeldBusyTimes, PanacheRepositoryBase<BusyTimeEntity, BusyTimeEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String REACHING_INTO = OWN + " and startsAt < :to and endsAt > :from";
  private static final String BEFORE = OWN + " and endsAt < :to";

  @Override
  public Uni<List<Span>> reachingInto(Member member, Span span) {
    return list(REACHING_INTO + " order by startsAt", in(member, span))
        .map(found -> found.stream().map(it -> new Span(it.startsAt, it.endsAt)).toList());
  }

  /** What was read of it before is let go of: rows that come anew may have the keys of those deleted. */
  @Override
  public Uni<Void> replace(Member member, Span span, List<Span> busy) {
    return delete(REACHING_INTO, in(member, span))
        .chain(this::getSession)
        .invoke(session -> session.clear())
        .chain(() -> persist(busy.stream().map(it -> row(member, it))));
  }

  @Override
  public Uni<Long> count(Member member) {
    return count(OWN, own(member));
  }

  @Override
  public Uni<Void> deleteBefore(Member member, Instant instant) {
    return delete(BEFORE, own(member).and("to", instant)).replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static BusyTimeEntity row(Member member, Span span) {
    BusyTimeEntity entity = new BusyTimeEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    entity.startsAt = span.from();
    entity.endsAt = span.to();
    return entity;
  }

  private static Parameters in(Member member, Span span) {
    return own(member).and("from", span.from()).and("to", span.to());
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }
}
