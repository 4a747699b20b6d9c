package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.routine.usecase.clock.DoWhatIsDue;
import org.rhomboid.routine.usecase.clock.WakeMembers;

@QuarkusTest
@DisplayName("Adaptation: what the catalog changes")
class CatalogNewsComponentTest extends RoutineTest {

  private static final int MEMBERS = 300;
  private static final int INSTANCES = 4;

  private static final String PLANNED =
      "select count(*) from planned_exercise where slug = 'cat-cow' and member_id like ?";
  private static final String NEWS = "select count(*) from catalog_news where slug = 'cat-cow'";

  @Inject DoWhatIsDue doWhatIsDue;
  @Inject WakeMembers wakeMembers;

  private final ExercisePublished catCow =
      PublishedLibrary.ALL.stream()
          .filter(it -> it.slug().equals("cat-cow"))
          .findFirst()
          .orElseThrow();
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  /** As other tests have it. */
  @AfterEach
  void publishedAgain() {
    publish("library", catCow);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from catalog_exercise where slug = 'cat-cow' and tenant_id = 'library' and body is not null"
                            + " and not hidden and (withdrawn is null or withdrawn_sequence < sequence)")
                    == 1);
  }

  @Test
  @DisplayName(
      "Safety: a recall takes the exercise out of every plan that holds it, of all tenants, within seconds")
  void recall() throws Exception {
    IntStream.range(0, MEMBERS).forEach(this::aPlan);
    assertThat(count(PLANNED, member + "%")).isEqualTo(MEMBERS);
    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);

    long begin = System.nanoTime();
    retire("library", "RECALL");
    List<Future<?>> competing =
        IntStream.range(0, INSTANCES)
            .<Future<?>>mapToObj(it -> instances.submit(this::untilNobodyHasIt))
            .toList();
    for (Future<?> one : competing) {
      one.get();
    }
    await().atMost(PATIENCE).until(() -> count(PLANNED, member + "%") == 0);
    long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    instances.shutdown();

    System.out.println("a recall reached " + MEMBERS + " plans in " + millis + " ms");
    assertThat(millis).isLessThan(PATIENCE.toMillis());
    assertThat(
            count(
                "select count(*) from plan where member_id like ? and state = 'ACTIVE' and revised > version",
                member + "%"))
        .isEqualTo(MEMBERS);
    assertThat(
            count(
                "select count(*) from plan where member_id like ? and state = 'ACTIVE' and revised > version + 1",
                member + "%"))
        .isZero();
  }

  @Test
  @DisplayName(
      "Safety: a recall that comes before the exercise is gone keeps it out of new plans, and says why; the member is told")
  void recalledOnly() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201).body("sessions.items.flatten().slug", hasItem("cat-cow"));

    retire("library", "RECALL");

    await().atMost(PATIENCE).until(() -> count(PLANNED, member) == 0);
    get("/plans/current").body("sessions.items.flatten().slug", not(hasItem("cat-cow")));
    List<ConsumerRecord<String, byte[]>> told = announced("routine-adapted", 1);
    assertThat(EventSchemas.validate("routine-adapted", told.get(0).value())).isEmpty();
    assertThat(new String(told.get(0).value()))
        .contains("CATALOG_CHANGED")
        .contains("cat-cow")
        .doesNotContain("RECALLED");
    postPlan(UUID.randomUUID())
        .statusCode(201)
        .body("sessions.items.flatten().slug", not(hasItem("cat-cow")))
        .body("excluded.find { it.slug == 'cat-cow' }.because.code", equalTo("RECALLED"));
  }

  @Test
  @DisplayName(
      "an exercise that is published again after it was retired is back; what came late of before is not heard")
  void back() {
    long first = nextSequence();
    long second = nextSequence();
    publish(
        EventType.EXERCISE_PUBLISHED, "library", "cat-cow", second, PublishedLibrary.json(catCow));
    retire("library", "RETIRED", first);
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201).body("sessions.items.flatten().slug", hasItem("cat-cow"));

    retire("library", "RETIRED");
    await().atMost(PATIENCE).until(() -> count(PLANNED, member) == 0);
    postPlan(UUID.randomUUID())
        .body("excluded.find { it.slug == 'cat-cow' }.because.code", equalTo("RETIRED"));

    publishedAgain();
    postPlan(UUID.randomUUID())
        .statusCode(201)
        .body("sessions.items.flatten().slug", hasItem("cat-cow"));
  }

  @Test
  @DisplayName("what a tenant hides goes out of the plans of its members, and of nobody else's")
  void hiddenByATenant() {
    String tenant = "t-" + UUID.randomUUID();
    plan(tenant, member);
    plan("globex", member);

    publish(tenant, PublishedLibrary.overlay(catCow, ExercisePublished.State.HIDDEN));

    await()
        .atMost(PATIENCE)
        .until(() -> count(PLANNED + " and tenant_id = ?", member, tenant) == 0);
    assertThat(count(PLANNED + " and tenant_id = 'globex'", member)).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from plan_due where member_id = ? and tenant_id = 'globex' and woken_at > '-infinity'",
                member))
        .isZero();
  }

  @Test
  @DisplayName("an exercise that is gone goes out of plans")
  void gone() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    publish(EventType.EXERCISE_PUBLISHED, "library", "cat-cow", nextSequence(), null);

    await().atMost(PATIENCE).until(() -> count(PLANNED, member) == 0);
    get("/plans/current").body("sessions.items.flatten().slug", not(hasItem("cat-cow")));
  }

  @Test
  @DisplayName("the same published once more, or read anew into an empty replica, wakes nobody")
  void nothingNew() {
    execute("delete from catalog_news");
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    publishedAgain();
    execute("delete from catalog_exercise where slug = 'cat-cow' and tenant_id = 'library'");
    publishedAgain();

    await().atMost(PATIENCE).until(() -> count(NEWS + " and woken_at is null") == 0);
    assertThat(
            count(
                "select count(*) from plan_due where member_id = ? and woken_at > '-infinity'",
                member))
        .isZero();
    assertThat(count("select count(*) from plan where member_id = ? and revised = version", member))
        .isEqualTo(1);
  }

  @Test
  @DisplayName(
      "a plan that was made of the catalog of before while it changed is found by the second look")
  void secondLook() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    retire("library", "RETIRED");
    await().atMost(PATIENCE).until(() -> count(NEWS + " and woken_at is not null") == 1);
    await().atMost(PATIENCE).until(() -> count(PLANNED, member) == 0);

    // as if its transaction had begun before the change and ended after the first look
    plan("acme", member + "-late");
    execute(
        """
        insert into planned_exercise (tenant_id, member_id, monday, slug, layer, revision, until_date, noted_at)
        select 'acme', '%s', current_date, 'cat-cow', 'LIBRARY', 1, current_date + 1, changed_at - interval '1 second'
        from catalog_news where slug = 'cat-cow'"""
            .formatted(member + "-late"));
    execute(
        "update catalog_news set woken_at = woken_at - interval '1 minute', changed_at = changed_at - interval '1 minute' where slug = 'cat-cow'");
    execute(
        "update planned_exercise set noted_at = noted_at - interval '1 minute' where slug = 'cat-cow'");

    await().atMost(PATIENCE).until(() -> count(NEWS) == 0);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from plan_due where member_id = ? and woken_at > '-infinity'",
                        member + "-late")
                    == 1);
  }

  @Test
  @DisplayName(
      "members are found by the worker alone; the service sees no other tenant's queue, and nothing without one")
  void isolation() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    for (String table : List.of("plan_due", "planned_exercise", "catalog_news")) {
      assertThat(countAs("routine_app", "select count(*) from " + table)).isZero();
    }
    assertThat(
            countAs("routine_worker", "select count(*) from plan_due where member_id = ?", member))
        .isEqualTo(1);
  }

  private void aPlan(int number) {
    plan(List.of("acme", "globex", "initech").get(number % 3), member + "-" + number);
  }

  private void plan(String tenant, String who) {
    as(tenant, who).body(profile("")).put("/profile").then().statusCode(201);
    as(tenant, who).body("{\"id\":\"" + id + "\"}").post("/plans").then().statusCode(201);
  }

  private void retire(String tenant, String reason) {
    retire(tenant, reason, nextSequence());
  }

  private void retire(String tenant, String reason, long sequence) {
    String json =
        "{\"slug\":\"cat-cow\",\"layer\":\"LIBRARY\",\"reason\":\"%s\"}".formatted(reason);
    publish(EventType.EXERCISE_RETIRED, tenant, "cat-cow", sequence, json);
  }

  private void untilNobodyHasIt() {
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              ClockTest.done(wakeMembers::some);
              ClockTest.done(doWhatIsDue::some);
              return count(PLANNED, member + "%") == 0;
            });
  }
}
