package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.progress.usecase.AnnounceDueStreaks;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Streaks 10: what time alone changes")
class LapseComponentTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int INSTANCES = 8;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Inject AnnounceDueStreaks announceDueStreaks;

  private final String tenant = "lapse-" + UUID.randomUUID();
  private final ProgressClient mia = ProgressClient.ofNewMember(tenant);
  private ProgressTables tables;
  private Announced announced;

  @BeforeEach
  void arrange() {
    tables = new ProgressTables(url);
    announced = new Announced(bootstrapServers, tables);
  }

  @Test
  @DisplayName("a lapse is announced without the member doing anything, once, as of its midnight")
  void lapse() throws SQLException {
    practised(1, 0);
    TimeGoesBy.of(tables, mia).days(2);
    mia.get("/streak").body("current", is(0)).body("state", equalTo("BROKEN"));

    done();

    List<Announced.Event> updates = updates();
    assertThat(updates).extracting(Announced.Event::sequence).containsExactly(1L, 2L, 3L);
    Announced.Event lapse = updates.get(2);
    assertThat(lapse.text("cause")).isEqualTo("DAY_ELAPSED");
    assertThat(lapse.text("causedBy")).isEqualTo(today().minusDays(1).toString());
    assertThat(lapse.text("asOf")).isEqualTo(today() + "T00:00:00Z");
    assertThat(lapse.number("previous")).isEqualTo(2);
    assertThat(lapse.number("current")).isZero();
    assertThat(lapse.text("state")).isEqualTo("BROKEN");
    assertThat(lapse.text("lastPracticeDay")).isEqualTo(today().minusDays(2).toString());
    assertThat(lapse.data().has("expiresAt")).isFalse();
  }

  @Test
  @DisplayName("the use of a freeze is announced, and the lapse after it as well")
  void freeze() throws SQLException {
    practised(6, 5, 4, 3, 2, 1, 0);
    TimeGoesBy.of(tables, mia).days(2);
    done();

    Announced.Event used = last();
    assertThat(used.text("cause")).isEqualTo("DAY_ELAPSED");
    assertThat(used.text("state")).isEqualTo("FROZEN");
    assertThat(used.number("freezes")).isZero();
    assertThat(used.number("current")).isEqualTo(7);

    TimeGoesBy.of(tables, mia).days(1);
    done();
    assertThat(last().text("state")).isEqualTo("BROKEN");
    assertThat(last().number("previous")).isEqualTo(7);
    assertThat(updates()).hasSize(9);
  }

  @Test
  @DisplayName("what was missed for days is made up for one after the other")
  void both() throws SQLException {
    practised(6, 5, 4, 3, 2, 1, 0);
    TimeGoesBy.of(tables, mia).days(30);
    done();

    List<Announced.Event> updates = updates();
    assertThat(updates).extracting(it -> it.text("state")).endsWith("FROZEN", "BROKEN");
    assertThat(updates)
        .extracting(it -> it.text("asOf"))
        .endsWith(today().minusDays(28) + "T00:00:00Z", today().minusDays(27) + "T00:00:00Z");
    assertThat(updates).extracting(Announced.Event::sequence).endsWith(8L, 9L);
  }

  @Test
  @DisplayName("several instances that look at once make one event")
  void atOnce() throws Exception {
    practised(1, 0);
    TimeGoesBy.of(tables, mia).days(2);

    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
    List<Future<?>> looking =
        IntStream.range(0, INSTANCES * 4)
            .<Future<?>>mapToObj(it -> instances.submit(this::look))
            .toList();
    for (Future<?> look : looking) {
      look.get();
    }
    instances.shutdown();
    done();

    assertThat(updates()).hasSize(3);
  }

  @Test
  @DisplayName("a member who comes first hears of the lapse before what the session changes")
  void memberFirst() throws SQLException {
    practised(1, 0);
    TimeGoesBy.of(tables, mia).daysUnseen(2);

    mia.record(SessionJson.daysAgo(0)).body("streak.current", is(1));

    List<Announced.Event> updates = updates();
    assertThat(updates).extracting(it -> it.number("current")).containsExactly(1, 2, 0, 1);
    assertThat(updates).extracting(it -> it.number("previous")).containsExactly(0, 1, 2, 0);
    assertThat(updates).extracting(Announced.Event::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(updates.get(2).text("cause")).isEqualTo("DAY_ELAPSED");
    assertThat(updates.get(3).text("cause")).isEqualTo("SESSION_COMPLETED");
    assertThat(announced.of(mia, "session-completed").get(2).sequence()).isEqualTo(4);
    look();
    assertThat(updates()).hasSize(4);
  }

  @Test
  @DisplayName("a pause that begins and ends by itself says so")
  void pauses() throws SQLException {
    practised(0);
    mia.post(
            "/pauses",
            "{\"id\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(UUID.randomUUID(), today().plusDays(1), today().plusDays(3)))
        .statusCode(201);
    TimeGoesBy.of(tables, mia).days(1);
    done();
    assertThat(last().text("cause")).isEqualTo("PAUSED");
    assertThat(last().text("state")).isEqualTo("PAUSED");

    TimeGoesBy.of(tables, mia).days(3);
    done();
    assertThat(last().text("cause")).isEqualTo("RESUMED");
    assertThat(last().text("state")).isEqualTo("AT_RISK");
    assertThat(last().number("current")).isEqualTo(1);
    assertThat(updates()).hasSize(3);
  }

  @Test
  @DisplayName("nothing due is nothing said and nothing written")
  void nothingDue() throws SQLException {
    practised(1, 0);
    String rows = rows();

    for (int i = 0; i < INSTANCES; i++) {
      look();
    }

    assertThat(updates()).hasSize(2);
    assertThat(rows()).isEqualTo(rows);
  }

  private void practised(int... daysAgo) {
    IntStream.of(daysAgo).mapToObj(SessionJson::daysAgo).forEach(mia::record);
  }

  private void look() {
    try {
      VertxContextSupport.subscribeAndAwait(announceDueStreaks::announce);
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void done() {
    await().atMost(A_MINUTE).untilAsserted(() -> assertThat(due()).isZero());
  }

  private long due() throws SQLException {
    return tables.count(
        "select count(*) from streak_due where tenant_id = ? and due_at <= now()", tenant);
  }

  private String rows() throws SQLException {
    return tables.value(
        """
        select p.version || ' ' || p.xmin || ' ' || u.due_at || ' ' || u.claimed_until || ' ' || u.xmin
        from member_progress p join streak_due u using (tenant_id, member_id) where p.tenant_id = ?""",
        tenant);
  }

  private List<Announced.Event> updates() {
    return announced.of(mia, "streak-updated");
  }

  private Announced.Event last() {
    List<Announced.Event> updates = updates();
    return updates.get(updates.size() - 1);
  }

  private static LocalDate today() {
    return SessionJson.date(0);
  }
}
