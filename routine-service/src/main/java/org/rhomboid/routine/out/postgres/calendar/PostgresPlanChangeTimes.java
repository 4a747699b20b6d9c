package org.rhomboid.routine.out.postgres.calendar;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.calendar.PlanChangeTimes;

@ApplicationScoped
class PostgresPlanChangeTimes implements PlanChangeTimes {

  private static final String LATEST =
      """
      select planId, max(madeAt) from PlanChangeTimeEntity
      where tenant = :tenant and member = :member and planId in (:plans) group by planId""";

  @Override
  public Uni<Map<UUID, Instant>> of(Member member, Collection<UUID> planIds) {
    return planIds.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : Panache.getSession()
            .chain(session -> latest(session, member, planIds).getResultList())
            .map(PostgresPlanChangeTimes::byPlan);
  }

  private static Mutiny.SelectionQuery<Object[]> latest(
      Mutiny.Session session, Member member, Collection<UUID> planIds) {
    return session
        .createQuery(LATEST, Object[].class)
        .setParameter("tenant", member.tenant().id())
        .setParameter("member", member.id())
        .setParameter("plans", planIds);
  }

  private static Map<UUID, Instant> byPlan(List<Object[]> rows) {
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }
}
