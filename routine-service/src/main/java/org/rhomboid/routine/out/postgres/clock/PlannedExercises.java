package org.rhomboid.routine.out.postgres.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.usecase.MemberStore;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.StoredPlan;

/** Who has which exercise planned: written with each plan and each change of one, and read by whoever wakes members. */
@ApplicationScoped
public class PlannedExercises implements MemberStore {

  /** What is over goes too; two days, because it may still be yesterday for the member. */
  private static final String CLEAR =
      """
      delete from planned_exercise where tenant_id = :tenant and member_id = :member
        and (monday = :monday or until_date < current_date - 2)""";

  private static final String ADD =
      """
      insert into planned_exercise (tenant_id, member_id, monday, slug, layer, revision, until_date)
      select :tenant, :member, :monday, it.slug, it.layer, it.revision, it.until
      from jsonb_to_recordset(cast(cast(:planned as text) as jsonb)) as it(slug text, layer text, revision int, until date)""";

  private static final String DELETE =
      "delete from planned_exercise where tenant_id = :tenant and member_id = :member";

  private final ObjectMapper mapper;

  PlannedExercises(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  private record Key(String slug, String layer, int revision) implements Comparable<Key> {

    static Key of(Exercise exercise) {
      return new Key(exercise.slug(), exercise.layer().name(), exercise.revision());
    }

    @Override
    public int compareTo(Key other) {
      return toString().compareTo(other.toString());
    }
  }

  private record Row(String slug, String layer, int revision, String until) {

    static Row of(Map.Entry<Key, LocalDate> planned) {
      Key key = planned.getKey();
      return new Row(key.slug(), key.layer(), key.revision(), planned.getValue().toString());
    }
  }

  /** Of a paused plan nothing: when the hold ends, another one takes its place. */
  public Uni<Void> note(Member member, StoredPlan stored) {
    LocalDate monday = stored.plan().week().monday();
    List<Row> rows = stored.state() == PlanState.ACTIVE ? rows(stored) : List.of();
    return Panache.getSession()
        .chain(
            session ->
                own(session, CLEAR, member)
                    .setParameter("monday", monday)
                    .executeUpdate()
                    .chain(() -> add(session, member, monday, rows)));
  }

  @Override
  public Uni<Void> delete(Member member) {
    return Panache.getSession()
        .chain(session -> own(session, DELETE, member).executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Void> add(Mutiny.Session session, Member member, LocalDate monday, List<Row> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : own(session, ADD, member)
            .setParameter("monday", monday)
            .setParameter("planned", written(rows))
            .executeUpdate()
            .replaceWithVoid();
  }

  private static List<Row> rows(StoredPlan stored) {
    Map<Key, LocalDate> until = new TreeMap<>();
    for (PlannedSession session : stored.plan().sessions()) {
      for (PlannedItem item : session.items()) {
        until.merge(
            Key.of(item.exercise()),
            session.date(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return until.entrySet().stream().map(Row::of).toList();
  }

  private static Mutiny.MutationQuery own(Mutiny.Session session, String sql, Member member) {
    return session
        .createNativeQuery(sql)
        .setParameter("tenant", member.tenant().id())
        .setParameter("member", member.id());
  }

  private String written(List<Row> rows) {
    try {
      return mapper.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
