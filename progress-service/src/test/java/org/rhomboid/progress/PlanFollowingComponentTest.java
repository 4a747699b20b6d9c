package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Streaks 6: plans that are heard of")
class PlanFollowingComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ProgressClient mia = ProgressClient.ofNewMember();
  private final LocalDate monday = SessionJson.date(0).with(DayOfWeek.MONDAY).minusWeeks(1);
  private ProgressTables tables;
  private PublishedPlans published;
  private Announced announced;

  @BeforeEach
  void look() {
    tables = new ProgressTables(url);
    published = new PublishedPlans(bootstrapServers, monday);
    announced = new Announced(bootstrapServers, tables);
  }

  @Test
  @DisplayName("make rest days of the dates without a session, however late they are heard")
  void late() {
    practised(0, 6);
    mia.get("/streak").body("longest.length", is(1));

    published.planned(mia, 1, Map.of(UUID.randomUUID(), 0, UUID.randomUUID(), 6));

    longest(mia, 2);
    List<Announced.Event> updates = announced.of(mia, "streak-updated");
    Announced.Event last = updates.get(updates.size() - 1);
    assertThat(last.text("cause")).isEqualTo("SCHEDULE_CHANGED");
    assertThat(last.data().path("longest").path("length").asInt()).isEqualTo(2);
    mia.get("/streak/explanation?from=%s&to=%s".formatted(monday, monday.plusDays(6)))
        .body(
            "days.verdict",
            equalTo(List.of("PRACTISED", "REST", "REST", "REST", "REST", "REST", "PRACTISED")));
  }

  @Test
  @DisplayName("count also where they are heard before anything was done")
  void early() throws SQLException {
    published.planned(mia, 1, Map.of(UUID.randomUUID(), 0, UUID.randomUUID(), 6));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(facts(mia)).isEqualTo(1));

    practised(0, 6);

    mia.get("/streak").body("longest.length", is(2));
    mia.record(session(5)).body("streak.longest.length", is(3));
    mia.record(session(3)).body("streak.longest.length", is(4));
  }

  @Test
  @DisplayName("move sessions, also several at once: the dates that they leave are rest days")
  void moved() throws SQLException {
    UUID tuesday = UUID.randomUUID();
    UUID thursday = UUID.randomUUID();
    published.planned(
        mia, 1, Map.of(UUID.randomUUID(), 0, tuesday, 1, thursday, 3, UUID.randomUUID(), 6));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(facts(mia)).isEqualTo(1));
    practised(0, 6);
    mia.get("/streak").body("longest.length", is(1));

    published.moved(mia, 2, 1, Map.of(tuesday, 6, thursday, 6));

    longest(mia, 2);
    assertThat(facts(mia)).isEqualTo(3);
    mia.record(session(4)).body("streak.longest.length", is(3));
  }

  @Test
  @DisplayName("free no date before the change was made")
  void effectiveFrom() throws SQLException {
    UUID tuesday = UUID.randomUUID();
    published.planned(mia, 1, Map.of(UUID.randomUUID(), 0, tuesday, 1, UUID.randomUUID(), 6));
    published.moved(mia, 2, 2, Map.of(tuesday, 6));
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(facts(mia)).isEqualTo(2));

    practised(0, 6);

    mia.get("/streak").body("longest.length", is(1));
  }

  @Test
  @DisplayName("lead to one result in whatever order they are heard, and heard again to nothing")
  void anyOrder() throws SQLException {
    UUID wednesday = UUID.randomUUID();
    UUID sunday = UUID.randomUUID();
    List<Said> facts = new ArrayList<>();
    Map<UUID, Integer> superseded = Map.of(UUID.randomUUID(), 2, UUID.randomUUID(), 4);
    Map<UUID, Integer> sessions = Map.of(UUID.randomUUID(), 0, wednesday, 2, sunday, 6);
    facts.add(member -> published.planned(member, 3, superseded));
    facts.add(member -> published.planned(member, 5, sessions));
    facts.add(member -> published.moved(member, 6, 1, Map.of(wednesday, 6)));
    facts.add(member -> published.profile(member, 1, "\"MONDAY\""));
    facts.add(member -> published.profile(member, 2, "\"MONDAY\",\"FRIDAY\",\"SUNDAY\""));
    List<ProgressClient> members =
        IntStream.range(0, 10).mapToObj(it -> ProgressClient.ofNewMember()).toList();

    List<String> ends = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      ProgressClient member = members.get(i);
      List<Said> order = new ArrayList<>(facts);
      Collections.shuffle(order, new Random(i));
      order.add(i % order.size(), it -> practised(it, 0, 6));
      order.add((i * 3) % order.size(), it -> practised(it, 7));
      order.forEach(fact -> fact.about(member));
      heard(member);
      ends.add(tables.streakRows(member));
    }
    assertThat(ends).allMatch(ends.get(0)::equals);
    members.get(0).get("/streak").body("longest.length", is(3));

    String everything = everything(members.get(3));
    facts.forEach(fact -> fact.about(members.get(3)));
    heard(members.get(3));
    assertThat(everything(members.get(3))).isEqualTo(everything);
  }

  @Test
  @DisplayName("of a member who was erased are as if never said")
  void erased() throws SQLException {
    practised(0, 6);
    Instant before = Instant.now();
    mia.delete("/me").statusCode(202);

    published.profile(mia, 9, "\"MONDAY\"", before);
    published.planned(mia, 9, Map.of(UUID.randomUUID(), 0), before);
    published.moved(mia, 10, 1, Map.of(UUID.randomUUID(), 2), before);
    heardByOthers();

    for (String table :
        List.of("member_progress", "plan_fact", "member_schedule", "member_day", "streak_due")) {
      assertThat(
              tables.count("select count(*) from " + table + " where member_id = ?", mia.member()))
          .as(table)
          .isZero();
    }
  }

  private interface Said {
    void about(ProgressClient member);
  }

  private void practised(int... days) {
    practised(mia, days);
  }

  private void practised(ProgressClient member, int... days) {
    IntStream.of(days).mapToObj(this::session).forEach(member::record);
  }

  /** On a day of last week, counted from its Monday. */
  private SessionJson session(int day) {
    Instant noon = monday.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    Instant now = Instant.now();
    return SessionJson.at(noon.isAfter(now) ? now.minusSeconds(1) : noon);
  }

  private void longest(ProgressClient member, int length) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> member.get("/streak").body("longest.length", is(length)));
  }

  private long facts(ProgressClient member) throws SQLException {
    return tables.count("select count(*) from plan_fact where member_id = ?", member.member());
  }

  /** All that was said before about this member was heard: what is said of another one after it has been. */
  private void heard(ProgressClient member) {
    heardByOthers();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(facts(member)).isEqualTo(3));
  }

  private void heardByOthers() {
    ProgressClient after = ProgressClient.ofNewMember();
    published.profile(after, 1, "\"MONDAY\"");
    published.planned(after, 1, Map.of(UUID.randomUUID(), 0));
    published.moved(after, 2, 0, Map.of(UUID.randomUUID(), 2));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(facts(after)).isEqualTo(2);
              assertThat(
                      tables.count(
                          "select count(*) from member_schedule where member_id = ?",
                          after.member()))
                  .isEqualTo(1);
            });
  }

  private String everything(ProgressClient member) throws SQLException {
    return tables.streakRows(member)
        + tables.values(
            """
            select to_jsonb(p)::text from member_progress p where member_id = ?
            union all select to_jsonb(s)::text from member_schedule s where member_id = ?
            union all (select to_jsonb(f)::text from plan_fact f where member_id = ? order by sequence)""",
            member.member(),
            member.member(),
            member.member())
        + announced.of(member, "streak-updated").size();
  }
}
