package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.usecase.adaptation.PainReports;

@ApplicationScoped
class PostgresPainReports
    implements PainReports, PanacheRepositoryBase<PainReportEntity, PainReportEntity.Key> {

  private static final String ADD =
      """
      insert into pain_report (tenant_id, member_id, id, kind, session_id, at, date, body)
      values (:tenant, :member, :id, :kind, cast(:session as uuid), :at, :date, cast(cast(:body as text) as jsonb))
      on conflict do nothing""";

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String SINCE = OWN + " and date >= :date order by at, id";

  private final Columns columns;

  PostgresPainReports(Columns columns) {
    this.columns = columns;
  }

  @Override
  public Uni<Void> add(Member member, PainReport report) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("tenant", member.tenant().id())
                    .setParameter("member", member.id())
                    .setParameter("id", report.id())
                    .setParameter("kind", report.kind().name())
                    .setParameter("session", report.sessionId().map(UUID::toString).orElse(null))
                    .setParameter("at", report.at())
                    .setParameter("date", report.date())
                    .setParameter("body", columns.of(report))
                    .executeUpdate())
        .replaceWithVoid();
  }

  @Override
  public Uni<List<PainReport>> since(Member member, LocalDate date) {
    return list(SINCE, own(member).and("date", date))
        .map(
            found ->
                found.stream().map(entity -> columns.pain(entity.body).toReport(entity)).toList());
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }
}
