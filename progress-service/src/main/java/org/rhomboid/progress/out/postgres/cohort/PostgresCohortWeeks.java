package org.rhomboid.progress.out.postgres.cohort;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.cohort.CohortQuery;
import org.rhomboid.progress.domain.cohort.CohortSecret;
import org.rhomboid.progress.domain.cohort.MemberWeek;
import org.rhomboid.progress.usecase.cohort.CohortWeeks;

@ApplicationScoped
class PostgresCohortWeeks implements CohortWeeks {

  private static final int SEED_BYTES = 32;

  /** Rows of a page, far more than the 52 that one member has at most. */
  private static final int ROWS = 5_000;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Uni<Void> close(Tenant tenant, CohortQuery query) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CohortStatements.CLOSE)
                    .setParameter("tenant", tenant.id())
                    .setParameter("first", query.first().monday())
                    .setParameter("last", query.last().monday())
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<CohortSecret> secret(Tenant tenant) {
    return Panache.getSession().chain(session -> secret(session, tenant));
  }

  private Uni<CohortSecret> secret(Mutiny.Session session, Tenant tenant) {
    return session
        .createNativeQuery(CohortStatements.DRAW)
        .setParameter("tenant", tenant.id())
        .setParameter("seed", drawn())
        .executeUpdate()
        .chain(() -> session.find(CohortSecretEntity.class, tenant.id()))
        .map(kept -> new CohortSecret(HexFormat.of().parseHex(kept.seed)));
  }

  private String drawn() {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }

  @Override
  public Uni<Page> page(Tenant tenant, CohortQuery query, String after) {
    return Panache.getSession().chain(session -> page(session, tenant, query, after));
  }

  private static Uni<Page> page(
      Mutiny.Session session, Tenant tenant, CohortQuery query, String after) {
    return session
        .createQuery(CohortStatements.PAGE, Object[].class)
        .setParameter("tenant", tenant.id())
        .setParameter("first", query.first().monday())
        .setParameter("last", query.last().monday())
        .setParameter("after", after)
        .setMaxResults(ROWS)
        .getResultList()
        .map(PostgresCohortWeeks::page)
        .invoke(session::clear);
  }

  /** Of a full page the last member may have more weeks: that one is left to the next page. */
  private static Page page(List<Object[]> rows) {
    Map<String, List<MemberWeek>> members = new LinkedHashMap<>();
    String last = null;
    for (Object[] row : rows) {
      MemberWeek week = ((CohortMemberWeekEntity) row[0]).toWeek(Boolean.FALSE.equals(row[1]));
      members.computeIfAbsent(week.member(), first -> new ArrayList<>()).add(week);
      last = week.member();
    }
    if (rows.size() < ROWS) {
      return new Page(List.copyOf(members.values()), null);
    }
    members.remove(last);
    List<String> whole = List.copyOf(members.keySet());
    return new Page(List.copyOf(members.values()), whole.get(whole.size() - 1));
  }
}
