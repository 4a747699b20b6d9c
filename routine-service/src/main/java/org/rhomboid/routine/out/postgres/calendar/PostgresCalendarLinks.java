package org.rhomboid.routine.out.postgres.calendar;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.calendar.CalendarLanguage;
import org.rhomboid.routine.domain.calendar.CalendarLink;
import org.rhomboid.routine.domain.calendar.CalendarSecret;
import org.rhomboid.routine.usecase.calendar.CalendarLinks;
import org.rhomboid.routine.usecase.calendar.StoredCalendarLink;

@ApplicationScoped
class PostgresCalendarLinks
    implements CalendarLinks, PanacheRepositoryBase<CalendarLinkEntity, CalendarLinkEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String LATEST_FIRST = OWN + " order by createdAt desc, id";
  private static final String BY_ID = OWN + " and id = :id";
  private static final String BY_SECRET = OWN + " and secretHash = :hash";
  private static final String MARK =
      "update CalendarLinkEntity set lastFetchedAt = :at where " + BY_ID;

  @Override
  public Uni<List<StoredCalendarLink>> list(Member member) {
    return list(LATEST_FIRST, own(member))
        .map(found -> found.stream().map(PostgresCalendarLinks::stored).toList());
  }

  @Override
  public Uni<Void> add(Member member, StoredCalendarLink stored, CalendarSecret secret) {
    CalendarLink link = stored.link();
    CalendarLinkEntity entity = new CalendarLinkEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    entity.id = link.id();
    entity.secretHash = secret.hash();
    entity.name = link.name().orElse(null);
    entity.language = link.language().name();
    entity.breaks = link.breaks();
    entity.names = link.names();
    entity.createdAt = link.createdAt();
    entity.fingerprint = stored.fingerprint();
    return persist(entity).replaceWithVoid();
  }

  @Override
  public Uni<Boolean> remove(Member member, UUID id) {
    return delete(BY_ID, own(member).and("id", id)).map(removed -> removed > 0);
  }

  @Override
  public Uni<Optional<StoredCalendarLink>> find(Member member, CalendarSecret secret) {
    return find(BY_SECRET, own(member).and("hash", secret.hash()))
        .firstResult()
        .map(found -> Optional.ofNullable(found).map(PostgresCalendarLinks::stored));
  }

  @Override
  public Uni<Void> markFetched(Member member, UUID id, Instant at) {
    return update(MARK, own(member).and("id", id).and("at", at)).replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }

  private static StoredCalendarLink stored(CalendarLinkEntity entity) {
    CalendarLink link =
        new CalendarLink(
            entity.id,
            Optional.ofNullable(entity.name),
            CalendarLanguage.valueOf(entity.language),
            entity.breaks,
            entity.names,
            entity.createdAt);
    return new StoredCalendarLink(
        link, entity.fingerprint, Optional.ofNullable(entity.lastFetchedAt));
  }
}
