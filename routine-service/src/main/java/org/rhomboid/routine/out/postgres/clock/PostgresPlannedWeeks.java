package org.rhomboid.routine.out.postgres.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.clock.PlannedWeek;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.clock.PlannedWeeks;

@ApplicationScoped
class PostgresPlannedWeeks
    implements PlannedWeeks, PanacheRepositoryBase<PlannedWeekEntity, PlannedWeekEntity.Key> {

  private static final String SINCE =
      "tenant = :tenant and member = :member and state <> :superseded and monday >= :monday order by monday";
  private static final TypeReference<List<LocalDate>> DATES = new TypeReference<>() {};

  private final ObjectMapper mapper;

  /** No entity: a session would keep it as it was before the plan changed. */
  record Row(LocalDate monday, PlanState state, String dates) {}

  PostgresPlannedWeeks(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Uni<List<PlannedWeek>> since(Member member, IsoWeek week) {
    Parameters parameters =
        Parameters.with("tenant", member.tenant().id())
            .and("member", member.id())
            .and("superseded", PlanState.SUPERSEDED)
            .and("monday", week.monday());
    return find(SINCE, parameters)
        .project(Row.class)
        .list()
        .map(found -> found.stream().map(this::week).toList());
  }

  private PlannedWeek week(Row row) {
    return new PlannedWeek(
        new IsoWeek(row.monday()), row.state() == PlanState.ACTIVE, dates(row.dates()));
  }

  private List<LocalDate> dates(String column) {
    try {
      return mapper.readValue(column, DATES);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("dates of sessions are dates", impossible);
    }
  }
}
