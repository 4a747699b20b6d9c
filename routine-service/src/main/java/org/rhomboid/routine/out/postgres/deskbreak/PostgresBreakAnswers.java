package org.rhomboid.routine.out.postgres.deskbreak;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.AnsweredBreak;
import org.rhomboid.routine.domain.deskbreak.BreakStatus;
import org.rhomboid.routine.domain.deskbreak.BreakWork;
import org.rhomboid.routine.usecase.deskbreak.BreakAnswers;
import org.rhomboid.routine.usecase.deskbreak.BreaksDone;

@ApplicationScoped
class PostgresBreakAnswers
    implements BreakAnswers,
        BreaksDone,
        PanacheRepositoryBase<BreakAnswerEntity, BreakAnswerEntity.Key> {

  private static final String OWN = "tenant = :tenant and member = :member";
  private static final String BETWEEN = OWN + " and date between :first and :last order by at, id";
  private static final String DONE_SINCE =
      OWN + " and date >= :first and status = :done order by at, id";
  private static final String BEFORE = OWN + " and date < :first";

  private final BreakAnswerRows rows;

  PostgresBreakAnswers(BreakAnswerRows rows) {
    this.rows = rows;
  }

  @Override
  public Uni<List<AnsweredBreak>> between(Member member, LocalDate first, LocalDate last) {
    return list(BETWEEN, own(member).and("first", first).and("last", last))
        .map(found -> found.stream().map(rows::answered).toList());
  }

  @Override
  public Uni<List<BreakWork>> since(Member member, LocalDate date) {
    return list(DONE_SINCE, own(member).and("first", date).and("done", BreakStatus.DONE))
        .map(
            found ->
                found.stream().map(rows::answered).flatMap(PostgresBreakAnswers::work).toList());
  }

  @Override
  public Uni<Void> keep(Member member, AnsweredBreak answered) {
    UUID id = answered.deskBreak().id();
    return findById(new BreakAnswerEntity.Key(member.tenant().id(), member.id(), id))
        .map(found -> found == null ? added(member, id) : found)
        .invoke(entity -> rows.fill(entity, answered))
        .chain(this::persist)
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> deleteBefore(Member member, LocalDate date) {
    return delete(BEFORE, own(member).and("first", date)).replaceWithVoid();
  }

  @Override
  public Uni<Void> delete(Member member) {
    return delete(OWN, own(member)).replaceWithVoid();
  }

  private static Stream<BreakWork> work(AnsweredBreak done) {
    return done.deskBreak().moves().stream().map(move -> new BreakWork(done.date(), move));
  }

  private static BreakAnswerEntity added(Member member, UUID id) {
    BreakAnswerEntity entity = new BreakAnswerEntity();
    entity.tenant = member.tenant().id();
    entity.member = member.id();
    entity.id = id;
    return entity;
  }

  private static Parameters own(Member member) {
    return Parameters.with("tenant", member.tenant().id()).and("member", member.id());
  }
}
