package org.rhomboid.gateway.usecase.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Askings;
import org.rhomboid.gateway.usecase.part.FakeKeptParts;
import org.rhomboid.gateway.usecase.part.FakeServices;
import org.rhomboid.gateway.usecase.part.FakeServices.Failing;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartName;
import org.rhomboid.gateway.usecase.today.AskForDay;

@DisplayName("The progress screen")
class ComposeOverviewTest {

  private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");
  private static final Map<String, Object> WEDNESDAY = Map.of("date", "2026-11-18");
  private static final Map<String, Object> FRIDAY = Map.of("date", "2026-11-20");
  private static final Map<String, Object> ADHERENCE = Map.of("planned", 3);
  private static final Map<String, Object> PAIN = Map.of("weeks", List.of());

  private final FakeServices services = new FakeServices();
  private final FakeKeptParts kept = new FakeKeptParts();
  private final AskForPart parts = new AskForPart(services, kept, Duration.ZERO);
  private final ComposeOverview compose = new ComposeOverview(parts, new AskForDay(parts, kept));

  @BeforeEach
  void up() {
    services
        .say(PartName.STREAK, streak("2026-11-17"))
        .say(PartName.SAFETY, Map.of("hold", false))
        .say(PartName.PROGRESS, Map.of("adherence", ADHERENCE, "pain", PAIN))
        .say(
            PartName.PLAN,
            Map.of(
                "week", "2026-W47",
                "state", "ACTIVE",
                "sessions", List.of(FRIDAY, WEDNESDAY)));
  }

  @Test
  @DisplayName("has adherence, streak, pain and the next session")
  void everythingThere() {
    Overview overview = overview();

    assertThat(overview.range()).isEqualTo("90d");
    assertThat(overview.adherence()).isEqualTo(Part.ok(NOW, ADHERENCE));
    assertThat(overview.pain()).isEqualTo(Part.ok(NOW, PAIN));
    assertThat(overview.streak().data()).containsEntry("current", 4);
    assertThat(overview.nextSession()).isEqualTo(Part.ok(NOW, WEDNESDAY));
  }

  @Test
  @DisplayName("has the session after today's where that is done")
  void doneToday() {
    services.say(PartName.STREAK, streak("2026-11-18"));

    assertThat(overview().nextSession()).isEqualTo(Part.ok(NOW, FRIDAY));
  }

  @Test
  @DisplayName("has no next session while a hold is open")
  void hold() {
    services.say(PartName.SAFETY, Map.of("hold", true));

    assertThat(overview().nextSession()).isEqualTo(Part.ok(NOW, null));
  }

  @Test
  @DisplayName("without progress has nothing of health, not even an old one")
  void withoutProgress() {
    overview();
    services.fail(Failing.DEAD, PartName.STREAK, PartName.SAFETY, PartName.PROGRESS);

    Overview overview = overview();

    assertThat(overview.adherence()).isEqualTo(Part.unavailable());
    assertThat(overview.pain()).isEqualTo(Part.unavailable());
    assertThat(overview.streak()).isEqualTo(Part.unavailable());
    assertThat(overview.nextSession()).isEqualTo(Part.ok(NOW, WEDNESDAY));
  }

  @Test
  @DisplayName("without routine has the next session of the plan last seen")
  void withoutRoutine() {
    overview();
    services.fail(Failing.DEAD, PartName.PLAN, PartName.CLOCK);

    assertThat(overview().nextSession()).isEqualTo(Part.stale(NOW, WEDNESDAY));
  }

  private Overview overview() {
    return compose.compose("90d", Askings.at(NOW)).await().atMost(Duration.ofSeconds(5));
  }

  private static Map<String, Object> streak(String last) {
    return Map.of("current", 4, "today", "2026-11-18", "zone", "UTC", "lastPracticeDay", last);
  }
}
