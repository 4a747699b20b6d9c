package org.rhomboid.routine;

import static org.awaitility.Awaitility.await;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rhomboid.events.EventType;
import org.rhomboid.routine.domain.clock.WeekAhead;
import org.rhomboid.routine.domain.planning.IsoWeek;

/** What the tests of the clock share: a week that begins on the next Monday, in Madrid, and the time in it. */
abstract class ClockTest extends RoutineTest {

  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  final IsoWeek week = IsoWeek.of(LocalDate.now(MADRID)).plusWeeks(1);
  final LocalDate monday = week.monday();
  final UUID id = UUID.randomUUID();

  @BeforeEach
  void onMondayMorning() {
    publishLibrary();
    at(monday, "08:00:00");
  }

  @AfterEach
  void putTheClockBack() {
    MovableClock.putBack();
  }

  /** What another instance would do by itself. */
  static boolean done(Supplier<Uni<Boolean>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Wall time in Madrid. */
  void at(LocalDate date, String time) {
    MovableClock.moveTo(instant(date, time));
  }

  static Instant instant(LocalDate date, String time) {
    return LocalDateTime.parse(date + "T" + time).atZone(MADRID).toInstant();
  }

  UUID planOfItself(IsoWeek ofWeek) {
    return WeekAhead.planId("acme/" + member, ofWeek);
  }

  /** Returns when nothing of the member is due any more. */
  void untilDone() {
    await().atMost(PATIENCE).until(() -> due("acme", member, MovableClock.now()) == 0);
  }

  long due(String tenant, String who, Instant now) {
    return count(
        "select count(*) from plan_due where tenant_id = ? and member_id = ? and due_at <= cast(? as timestamptz)",
        tenant,
        who,
        now.toString());
  }

  /** Whether the member's next instant is this one. */
  boolean isNextDue(Instant instant) {
    return count(
            "select count(*) from plan_due where member_id = ? and due_at = cast(? as timestamptz)",
            member,
            instant.toString())
        == 1;
  }

  List<String> dates(UUID planId) {
    return get("/plans/" + planId).statusCode(200).extract().path("sessions.date");
  }

  long plans(IsoWeek ofWeek) {
    return count(
        "select count(*) from plan where member_id = ? and monday = cast(? as date) and state <> 'SUPERSEDED'",
        member,
        ofWeek.monday().toString());
  }

  void hold(long version, boolean open) {
    String json =
        "{\"memberId\":\"%s\",\"holdVersion\":%d,\"hold\":%s,\"findings\":[]}"
            .formatted(member, version, open);
    publish(
        EventType.SAFETY_HOLD_UPDATED, UUID.randomUUID(), "acme", member, MovableClock.now(), json);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from member_safety where member_id = ? and hold_version >= ?",
                        member,
                        version)
                    == 1);
  }

  static String trains(String policy, String... days) {
    String quoted = "\"" + String.join("\",\"", days) + "\"";
    return profile(",\"missedDayPolicy\":\"" + policy + "\"")
        .replaceAll("\"trainingDays\":\\[[^]]*]", "\"trainingDays\":[" + quoted + "]");
  }
}
