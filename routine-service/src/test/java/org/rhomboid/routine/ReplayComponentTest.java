package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.rhomboid.routine.AnsweringMember.common;
import static org.rhomboid.routine.AnsweringMember.raised;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.routine.AnsweringMember.Answer;

@QuarkusTest
@DisplayName("Answers that are read again from their topics, into emptied tables")
class ReplayComponentTest extends RoutineTest {

  private static final List<String> ANSWERS =
      List.of("performed_session", "revoked_session", "pain_report");
  private static final List<String> FOLLOWING = List.of("plan", "plan_change", "undone_step");

  private static final String NEWEST = "select max(revised) from plan where member_id = ?";

  @Inject Replay replay;

  private final AnsweringMember eager = another();
  private final AnsweringMember sore = another();
  private final AnsweringMember fickle = another();
  private final AnsweringMember stubborn = another();
  private final List<AnsweringMember> all = List.of(eager, sore, fickle, stubborn);
  private final List<Answer> said = new ArrayList<>();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @AfterEach
  void end() {
    execute(replay.end());
  }

  @Test
  @DisplayName(
      "lead to the same rows, prescriptions and plans, and nothing is announced a second time")
  void leadToTheSame() {
    everybodyAnswers();
    Map<String, List<String>> answers = rows(ANSWERS);
    Map<String, List<String>> following = rows(FOLLOWING);
    List<String> prescribed = prescribed();
    assertThat(answers.values()).noneMatch(List::isEmpty);
    assertThat(following.values()).noneMatch(List::isEmpty);

    execute(replay.begin());
    assertThat(rows(ANSWERS).values()).allMatch(List::isEmpty);
    replay.readAgain();
    awaitAllHandled();
    execute(replay.end());
    awaitNobodyDue();

    assertThat(rows(ANSWERS)).isEqualTo(answers);
    assertThat(rows(FOLLOWING)).isEqualTo(following);
    assertThat(prescribed()).isEqualTo(prescribed);
    assertThatOneMoreChangeIsTheNextThatIsAnnounced(eager);
  }

  @Test
  @DisplayName(
      "are all there before one of them is followed: until then nothing is planned from a part of them")
  void areAllThereFirst() {
    JsonPath before = eager.plan();
    say(eager, eager.completed(UUID.randomUUID(), before, "EASY"));
    awaitAllHandled();

    execute(replay.begin());
    say(eager, eager.completed(UUID.randomUUID(), before, "EASY"));
    awaitHandled(1);
    as("acme", eager.id)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"}")
        .post("/plans")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/store-unavailable"));

    replay.readAgain();
    awaitAllHandled();
    assertThat(raised(before, eager.current())).isEmpty();

    execute(replay.end());
    assertThat(raised(before, eager.awaitChange(before))).isNotEmpty();
  }

  @Test
  @DisplayName(
      "would be followed one by one and announced again, where nobody says that they are read (a planted failure)")
  void wouldBeFollowed() {
    isEasyTwice(eager);
    awaitAllHandled();
    long before = count(NEWEST, eager.id);

    execute("delete from performed_session where member_id = '" + eager.id + "'");
    execute("delete from inbox where event_id in (" + events() + ")");
    replay.readAgain();
    awaitAllHandled();

    assertThat(count(NEWEST, eager.id)).isGreaterThan(before);
  }

  /** In mixed order, some of it twice, a withdrawal before what it withdraws. */
  private void everybodyAnswers() {
    isEasyTwice(eager);

    JsonPath plan = sore.plan();
    UUID session = UUID.randomUUID();
    say(sore, sore.pain(session, common(plan), 7), sore.pain(sore.today.minusDays(1), 2));
    awaitAllHandled();
    say(sore, sore.completed(session, plan, "OK"));
    sore.awaitChange(plan);

    plan = fickle.plan();
    UUID never = UUID.randomUUID();
    say(fickle, fickle.withdrawn(never));
    awaitAllHandled();
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    say(fickle, fickle.completed(never, plan, "HARD"), fickle.completed(first, plan, "EASY"));
    say(fickle, fickle.completed(second, plan, "EASY"));
    fickle.awaitChange(plan);
    say(fickle, fickle.withdrawn(second));
    awaitAllHandled();
    assertThat(raised(plan, fickle.current())).isEmpty();

    plan = isEasyTwice(stubborn);
    List<Map<String, String>> changes = stubborn.changes().getList("items");
    changes.stream()
        .filter(change -> "PROGRESSED".equals(change.get("code")))
        .forEach(change -> stubborn.undo(change.get("id")));
    assertThat(raised(plan, stubborn.current())).isEmpty();
    awaitAllHandled();
    awaitNobodyDue();
  }

  /** @return the plan as it was before */
  private JsonPath isEasyTwice(AnsweringMember who) {
    JsonPath plan = who.plan();
    UUID session = UUID.randomUUID();
    Answer once = who.completed(session, plan, "EASY");
    Answer twice = who.completed(UUID.randomUUID(), plan, "EASY");
    Answer underAnotherId = new Answer(once.type(), once.json());
    say(who, once, once, twice, underAnotherId, twice);
    who.awaitChange(plan);
    return plan;
  }

  private AnsweringMember another() {
    return new AnsweringMember(this, "m-" + UUID.randomUUID());
  }

  private void say(AnsweringMember who, Answer... answers) {
    who.say(answers);
    said.addAll(List.of(answers));
  }

  private void awaitAllHandled() {
    awaitHandled(said.stream().map(Answer::event).distinct().count());
  }

  /** With the effect of each: that is written in the same transaction. */
  private void awaitHandled(long answers) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from inbox where event_id in (" + events() + ")")
                    == answers);
  }

  private String events() {
    return said.stream().map(it -> "'" + it.event() + "'").collect(Collectors.joining(","));
  }

  private void awaitNobodyDue() {
    await()
        .atMost(PATIENCE)
        .until(
            () -> count("select count(*) from plan_due where due_at <= now() and " + ofAll()) == 0);
  }

  private Map<String, List<String>> rows(List<String> tables) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String table : tables) {
      rows.put(
          table,
          texts(
              "select to_jsonb(it)::text from " + table + " it where " + ofAll() + " order by 1"));
    }
    return rows;
  }

  private String ofAll() {
    return all.stream()
        .map(it -> "'" + it.id + "'")
        .collect(Collectors.joining(",", "member_id in (", ")"));
  }

  /** The weeks to come begin with the doses that the answers prescribe. */
  private List<String> prescribed() {
    return all.stream()
        .map(it -> as("acme", it.id).body("{\"weeks\":2}").post("/plans/simulate"))
        .map(it -> it.then().statusCode(200).extract().asString())
        .toList();
  }

  /** Every announcement takes a number: where one had come in between, the next would not have the next one. */
  private void assertThatOneMoreChangeIsTheNextThatIsAnnounced(AnsweringMember who) {
    String changes = "select count(distinct number) from plan_change where member_id = ?";
    long announced = count(changes, who.id);
    assertThat(announced).isPositive();
    who.undo(who.changes().getString("items[0].id"));

    List<Long> numbers =
        TopicReader.read(
                bootstrapServers,
                "routine-adapted",
                (int) announced + 1,
                PATIENCE,
                it -> it.key().equals("acme/" + who.id))
            .stream()
            .map(it -> Long.valueOf(TopicReader.headers(it).get("ce_sequence")))
            .toList();
    long first = numbers.get(0);
    assertThat(numbers)
        .isEqualTo(LongStream.rangeClosed(first, first + announced).boxed().toList());
  }
}
