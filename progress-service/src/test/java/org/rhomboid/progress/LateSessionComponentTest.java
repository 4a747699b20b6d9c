package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Sessions of a phone that was offline")
class LateSessionComponentTest {

  private static final Logger LOG = Logger.getLogger(LateSessionComponentTest.class);
  private static final List<String> ZONES =
      List.of("Europe/Madrid", "UTC", "Asia/Tokyo", "America/New_York");
  private static final int SESSIONS = 30;
  private static final int DAYS = 40;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private ProgressTables tables;

  @BeforeEach
  void look() {
    tables = new ProgressTables(url);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"DAILY", "WORKING_DAYS", "WEEKLY"})
  @DisplayName("Streaks 1: end in the same streak, dates and checkpoints, whatever their order")
  void anyOrder(String policy) throws SQLException {
    long seed = new Random().nextLong();
    LOG.infof("%s seed %d", policy, seed);
    Random random = new Random(seed);
    String tenant = "late-" + UUID.randomUUID();
    ProgressClient inOrder = memberOf(tenant, policy);
    ProgressClient shuffled = memberOf(tenant, policy);
    List<SessionJson> sessions = sessions(random);
    int pause = 5 + random.nextInt(25);
    for (ProgressClient member : List.of(inOrder, shuffled)) {
      tables.pause(member, SessionJson.date(pause + 4), SessionJson.date(pause));
    }

    sessions.forEach(inOrder::record);
    List<SessionJson> mixed = new ArrayList<>(sessions);
    Collections.shuffle(mixed, random);
    mixed.forEach(shuffled::record);

    assertThat(tables.streakRows(shuffled))
        .as("seed %d", seed)
        .isEqualTo(tables.streakRows(inOrder));
    int current = inOrder.get("/streak").extract().path("current");
    shuffled.get("/streak").body("current", is(current));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"DAILY", "WORKING_DAYS", "WEEKLY"})
  @DisplayName("Streaks 12: withdrawn and corrected at random leave what the ones that stand make")
  void corrected(String policy) throws SQLException {
    long seed = new Random().nextLong();
    LOG.infof("%s seed %d", policy, seed);
    Random random = new Random(seed);
    String tenant = "late-" + UUID.randomUUID();
    ProgressClient unsure = memberOf(tenant, policy);
    ProgressClient sure = memberOf(tenant, policy);
    int pause = 5 + random.nextInt(25);
    for (ProgressClient member : List.of(unsure, sure)) {
      tables.pause(member, SessionJson.date(pause + 6), SessionJson.date(pause));
    }

    List<SessionJson> standing = new ArrayList<>();
    List<SessionJson> sent = new ArrayList<>(sessions(random));
    Collections.shuffle(sent, random);
    for (SessionJson session : sent) {
      int kind = standing.isEmpty() ? 0 : random.nextInt(4);
      if (kind == 3) {
        unsure.delete(removed(standing, random).path()).statusCode(204);
      }
      unsure.record(kind == 2 ? session.replacing(removed(standing, random).id()) : session);
      standing.add(session);
    }
    standing.stream().sorted(Comparator.comparing(SessionJson::completedAt)).forEach(sure::record);

    assertThat(tables.streakRows(unsure)).as("seed %d", seed).isEqualTo(tables.streakRows(sure));
  }

  @Test
  @DisplayName("Streaks 7: know a pause of their week that was over before the last of them")
  void pauseInTheWeek() throws SQLException {
    ProgressClient mia = memberOf("late-" + UUID.randomUUID(), "WEEKLY");
    LocalDate monday = SessionJson.date(0).with(DayOfWeek.MONDAY).minusWeeks(1);
    tables.pause(mia, monday, monday.plusDays(1));
    IntStream.of(-7, -5, -3, 2)
        .mapToObj(monday::plusDays)
        .map(day -> SessionJson.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC)))
        .forEach(mia::record);

    mia.get("/streak").body("unit", equalTo("WEEKS")).body("current", is(1));
  }

  @Test
  @DisplayName("heal a streak that seemed broken, and give its freeze back")
  void heals() {
    ProgressClient mia = ProgressClient.ofNewMember();
    IntStream.of(10, 9, 8, 7, 6, 5, 4, 2).mapToObj(SessionJson::daysAgo).forEach(mia::record);
    mia.record(SessionJson.daysAgo(0))
        .body("streak.current", is(1))
        .body("streak.freezes", is(0))
        .body("streak.longest.length", is(8));

    mia.record(SessionJson.daysAgo(1)).body("streak.current", is(10)).body("streak.freezes", is(0));
    SessionJson filled = SessionJson.daysAgo(3);
    mia.record(filled)
        .body("session.late", is(true))
        .body("streak.current", is(11))
        .body("streak.freezes", is(1))
        .body("streak.longest.from", equalTo(SessionJson.date(10).toString()));

    mia.delete(filled.path()).statusCode(204);
    mia.get("/streak").body("current", is(10)).body("freezes", is(0));
  }

  @Test
  @DisplayName("Streaks 8: know a pause that was over before the day that they continue from")
  void pauseBetween() throws SQLException {
    ProgressClient mia = ProgressClient.ofNewMember();
    tables.pause(mia, SessionJson.date(9), SessionJson.date(6));
    IntStream.of(10, 5, 4).mapToObj(SessionJson::daysAgo).forEach(mia::record);

    mia.record(SessionJson.at(SessionJson.moment(5).minusSeconds(3_600)));

    mia.get("/streak").body("longest.length", is(3));
    mia.record(SessionJson.daysAgo(3)).body("streak.longest.length", is(4));
  }

  @Test
  @DisplayName("cost what follows their day: the dates before it are not touched")
  void cost() throws SQLException {
    ProgressClient mia = ProgressClient.ofNewMember();
    String batch =
        IntStream.rangeClosed(1, 28)
            .mapToObj(day -> SessionJson.daysAgo(day).toString())
            .toList()
            .toString();
    mia.post("/sessions/batch", batch).statusCode(200);

    assertThat(touchedBy(mia, SessionJson.daysAgo(0))).isEqualTo(1);
    assertThat(touchedBy(mia, SessionJson.at(SessionJson.moment(0).plusMillis(500)))).isEqualTo(1);
    assertThat(touchedBy(mia, SessionJson.at(SessionJson.moment(3).minusSeconds(900))))
        .isEqualTo(4);
    assertThat(touchedBy(mia, SessionJson.at(SessionJson.moment(25).minusSeconds(900))))
        .isEqualTo(26);
  }

  private static SessionJson removed(List<SessionJson> standing, Random random) {
    return standing.remove(random.nextInt(standing.size()));
  }

  /** Rows of dates that a session writes: those of its own transaction. */
  private long touchedBy(ProgressClient mia, SessionJson session) throws SQLException {
    mia.record(session);
    return tables.count(
        """
        select count(*) from member_day d join session s using (tenant_id, member_id)
        where d.member_id = ? and s.id = ?::uuid and d.xmin = s.xmin""",
        mia.member(),
        session.id().toString());
  }

  private ProgressClient memberOf(String tenant, String policy) throws SQLException {
    ProgressClient member = ProgressClient.ofNewMember(tenant);
    member.settings("{\"lateSessionDays\":60}");
    tables.run(
        """
        insert into member_schedule (tenant_id, member_id, sequence, history)
        values (?, ?, 1, jsonb_build_array(jsonb_build_object('effectiveFrom', '2020-01-01', 'zone', 'Europe/Madrid',
          'dayStartsAt', '03:00', 'trainingDays', '["MONDAY","TUESDAY","THURSDAY","FRIDAY","SUNDAY"]'::jsonb,
          'workingDays', '["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]'::jsonb,
          'streakPolicy', ?::text, 'weeklyTarget', 3)))""",
        tenant,
        member.member(),
        policy);
    return member;
  }

  /** Most dates with one, some with two, some with none; to the second, so that no two are at one instant. */
  private static List<SessionJson> sessions(Random random) {
    Instant now = Instant.now();
    return random
        .ints(1, (int) Duration.ofDays(DAYS).toMinutes())
        .distinct()
        .limit(SESSIONS)
        .sorted()
        .map(minutes -> (int) Duration.ofDays(DAYS).toMinutes() - minutes)
        .mapToObj(minutes -> now.minus(Duration.ofMinutes(minutes)))
        .map(at -> SessionJson.at(at).in(ZONES.get(random.nextInt(ZONES.size()))))
        .toList();
  }
}
