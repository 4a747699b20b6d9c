package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.progress.usecase.FollowCatalog;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The totals of a date")
class StatisticsComponentTest {

  private static final Logger LOG = Logger.getLogger(StatisticsComponentTest.class);
  private static final int OPERATIONS = 60;
  private static final int DAYS = 8;

  /** From the sessions and check-ins themselves, in other words than the service's. */
  private static final String REBUILT =
      """
      with s as (
        select practice_day as day, count(*) as sessions, count(*) filter (where counted) as counted,
          min(completed_at) filter (where counted) as first_at, max(completed_at) filter (where counted) as last_at,
          sum(extract(epoch from completed_at - started_at))::int as seconds, count(planned_session_id) as planned_done,
          coalesce(sum(pain_before), 0) as b, count(pain_before) as bn, coalesce(sum(pain_after), 0) as a, count(pain_after) as an
        from session where member_id = ? and revoked_at is null group by 1),
      c as (
        select day, coalesce(sum(pain) filter (where kind = 'MORNING_AFTER'), 0) as m,
          count(pain) filter (where kind = 'MORNING_AFTER') as mn,
          coalesce(sum(pain) filter (where kind <> 'MORNING_AFTER'), 0) as o, count(pain) filter (where kind <> 'MORNING_AFTER') as "on"
        from check_in where member_id = ? group by 1),
      t as (
        select day, jsonb_object_agg(target, seconds) as by_target from (
          select s.practice_day as day, e.key as target, sum(e.value::int) as seconds
          from session s, jsonb_each_text(s.by_target) e where s.member_id = ? and s.revoked_at is null group by 1, 2) x
        group by 1)
      select concat_ws('|', coalesce(s.day, c.day), coalesce(s.counted, 0), s.first_at, s.last_at, coalesce(s.sessions, 0),
        coalesce(s.seconds, 0), coalesce(s.planned_done, 0), coalesce(s.b, 0), coalesce(s.bn, 0), coalesce(s.a, 0),
        coalesce(s.an, 0), coalesce(c.m, 0), coalesce(c.mn, 0), coalesce(c.o, 0), coalesce(c."on", 0),
        coalesce(t.by_target, '{}'))
      from s full join c on c.day = s.day left join t on t.day = s.day
      order by coalesce(s.day, c.day)""";

  private static final String KEPT =
      """
      select concat_ws('|', day, counted, first_at, last_at, sessions, seconds, planned_done, pain_before_sum, pain_before_count,
        pain_after_sum, pain_after_count, pain_morning_sum, pain_morning_count, pain_alone_sum, pain_alone_count, by_target)
      from member_day where member_id = ?
        and (sessions > 0 or exists (select from check_in c where c.member_id = member_day.member_id and c.day = member_day.day))
      order by day""";

  private static final String EMPTY =
      """
      select count(*) from member_day where member_id = ? and sessions = 0
        and seconds + counted + planned_done + pain_before_count + pain_after_count > 0""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Inject FollowCatalog followCatalog;

  private final ProgressClient mia = ProgressClient.ofNewMember("stats-" + UUID.randomUUID());
  private final List<UUID> standing = new ArrayList<>();
  private ProgressTables tables;
  private Random random;

  @BeforeEach
  void catalog() {
    tables = new ProgressTables(url);
    Tenant tenant = new Tenant(mia.tenant());
    followCatalog.published(tenant, "band-row", Set.of("rhomboids", "trapezius"));
    followCatalog.published(tenant, "cat-cow", Set.of("spine"));
    followCatalog.published(tenant, "wall-slide", Set.of("rhomboids", "shoulders"));
  }

  @RepeatedTest(2)
  @DisplayName("are those of its sessions and check-ins, whatever was done in whatever order")
  void rebuilt() throws SQLException {
    long seed = new Random().nextLong();
    LOG.infof("seed %d", seed);
    random = new Random(seed);

    for (int i = 0; i < OPERATIONS; i++) {
      operate();
    }

    String id = mia.member();
    List<String> kept = tables.values(KEPT, id);
    assertThat(kept).as("seed %d", seed).isEqualTo(tables.values(REBUILT, id, id, id));
    assertThat(kept).isNotEmpty();
    assertThat(tables.count(EMPTY, id)).isZero();
    assertThat(
            tables.count(
                "select count(*) from member_day where member_id = ? and by_target ? 'rhomboids'"
                    .replace("by_target ?", "by_target ??"),
                id))
        .isPositive();
  }

  private void operate() {
    int kind = random.nextInt(10);
    if (kind < 5) {
      keep(session());
    } else if (kind < 7 && !standing.isEmpty()) {
      keep(session().replacing(any()));
    } else if (kind < 8 && !standing.isEmpty()) {
      mia.delete("/sessions/" + any()).statusCode(204);
    } else {
      checkIn();
    }
  }

  private void keep(SessionJson session) {
    mia.record(session);
    standing.add(session.id());
  }

  private UUID any() {
    return standing.remove(random.nextInt(standing.size()));
  }

  private Instant moment() {
    return SessionJson.moment(random.nextInt(DAYS)).minusSeconds(random.nextInt(36_000));
  }

  private SessionJson session() {
    Instant completedAt = moment();
    SessionJson session =
        SessionJson.at(completedAt)
            .with("startedAt", SessionJson.quoted(completedAt.minusSeconds(random.nextInt(3_600))))
            .with("painBefore", pain())
            .with("painAfter", pain())
            .with("items", items());
    return random.nextBoolean()
        ? session
        : session.with("plannedSessionId", SessionJson.quoted(UUID.randomUUID()));
  }

  private String items() {
    List<String> slugs = List.of("band-row", "cat-cow", "wall-slide", "band-row");
    return random
        .ints(1 + random.nextInt(3), 0, slugs.size())
        .mapToObj(
            it ->
                "{\"slug\":\"%s\",\"revision\":1,\"setsDone\":%d,\"holdSeconds\":%d,\"outcome\":\"%s\"}"
                    .formatted(
                        slugs.get(it),
                        random.nextInt(4),
                        random.nextInt(40),
                        random.nextInt(4) == 0 ? "SKIPPED" : "PARTLY"))
        .toList()
        .toString();
  }

  private void checkIn() {
    String kind = List.of("INTAKE", "ALONE", "MORNING_AFTER").get(random.nextInt(3));
    mia.post(
            "/check-ins",
            "{\"id\":\"%s\",\"at\":\"%s\",\"zone\":\"UTC\",\"kind\":\"%s\",\"pain\":%s}"
                .formatted(UUID.randomUUID(), moment(), kind, pain()))
        .statusCode(201);
  }

  /** Up to 9: strong pain holds, and then not every session counts. */
  private Integer pain() {
    int pain = random.nextInt(12);
    return pain > 9 ? null : pain;
  }
}
