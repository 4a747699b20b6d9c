package org.rhomboid.gateway.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTodayTest {

  /** 22 November in Tokyo, still the 21st in UTC. */
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final LocalDate THERE = LocalDate.parse("2026-11-22");
  private static final LocalDate IN_UTC = LocalDate.parse("2026-11-21");
  private static final Map<String, Object> STREAK = Map.of("current", 4);
  private static final Map<String, Object> SESSION = Map.of("date", "2026-11-22");
  private static final Map<String, Object> EARLIER = Map.of("date", "2026-11-21");
  private static final Duration PATIENCE = Duration.ofMillis(50);

  enum Failing {
    DEAD,
    HANGING,
    THROWING
  }

  @Test
  @DisplayName("All services up: the day of the streak, its session, the streak")
  void everythingThere() {
    Today today = compose(streak(), plan(), () -> broken(Failing.THROWING));

    assertThat(today.day()).isEqualTo(new MemberDay(THERE, TOKYO));
    assertThat(today.session()).isEqualTo(Part.ok(NOW, SESSION));
    assertThat(today.streak()).isEqualTo(Part.ok(NOW, STREAK));
  }

  @Test
  @DisplayName("No plan, or none for today: OK without data")
  void nothingPlanned() {
    Today today =
        compose(streak(), () -> Uni.createFrom().item(List.of()), () -> broken(Failing.DEAD));

    assertThat(today.session()).isEqualTo(Part.ok(NOW, null));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("Progress fails: only the streak is unavailable, the day comes from the profile")
  void withoutProgress(Failing how) {
    Today today = compose(() -> broken(how), plan(), profile());

    assertThat(today.streak()).isEqualTo(Part.unavailable());
    assertThat(today.day()).isEqualTo(new MemberDay(THERE, TOKYO));
    assertThat(today.session()).isEqualTo(Part.ok(NOW, SESSION));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("Progress fails and there is no profile: the day is that of UTC")
  void withoutProgressAndProfile(Failing how) {
    Today today = compose(() -> broken(how), plan(), () -> broken(how));

    assertThat(today.day()).isEqualTo(new MemberDay(IN_UTC, ZoneId.of("UTC")));
    assertThat(today.session()).isEqualTo(Part.ok(NOW, EARLIER));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("Routine fails: only the session is unavailable")
  void withoutRoutine(Failing how) {
    Today today = compose(streak(), () -> broken(how), () -> broken(how));

    assertThat(today.day()).isEqualTo(new MemberDay(THERE, TOKYO));
    assertThat(today.session()).isEqualTo(Part.unavailable());
    assertThat(today.streak()).isEqualTo(Part.ok(NOW, STREAK));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("Both fail: an answer all the same, and routine is not waited for twice")
  void withoutBoth(Failing how) {
    AtomicInteger asked = new AtomicInteger();
    Profiles counting =
        () -> {
          asked.incrementAndGet();
          return broken(how);
        };

    Today today = compose(() -> broken(how), () -> broken(how), counting);

    assertThat(today)
        .isEqualTo(new Today(MemberDay.utc(NOW), Part.unavailable(), Part.unavailable()));
    assertThat(asked).hasValue(0);
  }

  private static Today compose(Streaks streaks, Plans plans, Profiles profiles) {
    return new ComposeToday(plans, streaks, profiles, PATIENCE)
        .asOf(NOW)
        .await()
        .atMost(Duration.ofSeconds(5));
  }

  private static Streaks streak() {
    return () -> Uni.createFrom().item(new StreakNow(new MemberDay(THERE, TOKYO), STREAK));
  }

  private static Plans plan() {
    return () ->
        Uni.createFrom()
            .item(List.of(new PlannedSession(IN_UTC, EARLIER), new PlannedSession(THERE, SESSION)));
  }

  private static Profiles profile() {
    return () -> Uni.createFrom().item(new MemberClock(TOKYO, LocalTime.of(3, 0)));
  }

  private static <T> Uni<T> broken(Failing how) {
    return switch (how) {
      case DEAD -> Uni.createFrom().failure(new java.net.ConnectException());
      case HANGING -> Uni.createFrom().nothing();
      case THROWING -> throw new IllegalStateException("before anything was asked");
    };
  }
}
