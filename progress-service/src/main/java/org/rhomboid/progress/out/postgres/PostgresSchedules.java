package org.rhomboid.progress.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.streak.PractisedDay;
import org.rhomboid.progress.domain.streak.StreakFacts;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.MemberRecord;
import org.rhomboid.progress.usecase.PublishedProfile;
import org.rhomboid.progress.usecase.Schedules;

@ApplicationScoped
class PostgresSchedules implements Schedules {

  /** So that there is a row to lock: a first session that is recorded meanwhile waits for it, or is waited for. */
  private static final String BEGIN =
      """
      insert into member_progress (tenant_id, member_id, version, streak)
      values (:tenant, :member, 0, cast(cast(:streak as text) as jsonb))
      on conflict do nothing""";

  private static final String DAYS =
      "from PracticeDayEntity where tenant = :tenant and member = :member order by day";

  private final Columns columns;

  PostgresSchedules(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Boolean> replace(Member member, PublishedProfile published) {
    return Panache.getSession()
        .chain(session -> session.find(MemberScheduleEntity.class, MemberKey.of(member)))
        .chain(held -> replace(member, held, published));
  }

  @Override
  public Uni<Optional<Folded>> lockFolded(Member member) {
    return Panache.getSession()
        .call(session -> begin(session, MemberKey.of(member)))
        .chain(session -> lockFolded(session, member));
  }

  @Override
  public Uni<Void> refold(Member member, MemberRecord record) {
    return Panache.getSession()
        .chain(session -> session.find(MemberProgressEntity.class, MemberKey.of(member)))
        .invoke(entity -> entity.version = record.version())
        .invoke(entity -> entity.streak = columns.of(record.streak()))
        .replaceWithVoid();
  }

  private Uni<Boolean> replace(
      Member member, MemberScheduleEntity held, PublishedProfile published) {
    if (held != null && held.sequence >= published.sequence()) {
      return Uni.createFrom().item(false);
    }
    MemberScheduleEntity entity = held == null ? added(member) : held;
    entity.sequence = published.sequence();
    entity.history = columns.ofSchedules(published.schedules());
    return Panache.getSession()
        .chain(session -> session.persist(entity).chain(session::flush))
        .replaceWith(true);
  }

  private static MemberScheduleEntity added(Member member) {
    MemberScheduleEntity entity = new MemberScheduleEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    return entity;
  }

  private Uni<Optional<Folded>> lockFolded(Mutiny.Session session, Member member) {
    MemberKey key = MemberKey.of(member);
    return session
        .find(MemberProgressEntity.class, key, LockModeType.PESSIMISTIC_WRITE)
        .chain(
            progress ->
                session
                    .find(MemberScheduleEntity.class, key)
                    .map(schedule -> record(progress, schedule)))
        .chain(record -> withPracticeDays(session, key, record));
  }

  private Uni<Integer> begin(Mutiny.Session session, MemberKey key) {
    return session
        .createNativeQuery(BEGIN)
        .setParameter("tenant", key.tenant())
        .setParameter("member", key.member())
        .setParameter("streak", columns.of(StreakState.NEVER))
        .executeUpdate();
  }

  private MemberRecord record(MemberProgressEntity progress, MemberScheduleEntity schedule) {
    ScheduleHistory schedules =
        ScheduleHistory.of(
            columns.schedules(schedule == null ? null : schedule.history), List.of());
    return new MemberRecord(
        progress.version,
        columns.streak(progress.streak),
        StreakFacts.of(schedules),
        Optional.empty());
  }

  private static Uni<Optional<Folded>> withPracticeDays(
      Mutiny.Session session, MemberKey key, MemberRecord record) {
    return session
        .createQuery(DAYS, PracticeDayEntity.class)
        .setParameter("tenant", key.tenant())
        .setParameter("member", key.member())
        .getResultList()
        .map(PostgresSchedules::practised)
        .map(days -> days.isEmpty() ? Optional.empty() : Optional.of(new Folded(record, days)));
  }

  private static List<PractisedDay> practised(List<PracticeDayEntity> days) {
    return days.stream().map(PracticeDayEntity::toDay).toList();
  }
}
