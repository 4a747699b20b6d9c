package org.rhomboid.gateway.usecase.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Askings;
import org.rhomboid.gateway.usecase.part.CallerRefused;
import org.rhomboid.gateway.usecase.part.FakeKeptParts;
import org.rhomboid.gateway.usecase.part.FakeServices;
import org.rhomboid.gateway.usecase.part.FakeServices.Failing;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartName;
import org.rhomboid.gateway.usecase.part.PartStatus;
import org.rhomboid.gateway.usecase.part.Reply;

@DisplayName("The home screen")
class ComposeTodayTest {

  /** 22 November in Tokyo, still the 21st in UTC; a Sunday there, of the same week. */
  private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

  private static final Instant LATER = NOW.plusSeconds(60);
  private static final MemberDay THERE =
      new MemberDay(LocalDate.parse("2026-11-22"), ZoneId.of("Asia/Tokyo"));
  private static final Map<String, Object> STREAK =
      Map.of("current", 4, "today", "2026-11-22", "zone", "Asia/Tokyo");
  private static final Map<String, Object> SESSION = Map.of("date", "2026-11-22", "id", "b");
  private static final Map<String, Object> EARLIER = Map.of("date", "2026-11-21", "id", "a");
  private static final Map<String, Object> PLAN = plan("ACTIVE");
  private static final Map<String, Object> BREAKS = Map.of("date", "2026-11-22");
  private static final Map<String, Object> SAFE = Map.of("hold", false);
  private static final Map<String, Object> HELD = Map.of("hold", true);
  private static final Map<String, Object> CLOCK =
      Map.of("zone", "Asia/Tokyo", "dayStartsAt", "03:00");
  private static final Map<String, Object> TIPS =
      Map.of("items", List.of(Map.of("slug", "a"), Map.of("slug", "b"), Map.of("slug", "c")));
  private static final PartName[] OF_PROGRESS = {PartName.STREAK, PartName.SAFETY};
  private static final PartName[] OF_ROUTINE = {PartName.PLAN, PartName.BREAKS, PartName.CLOCK};

  private final FakeServices services = new FakeServices();
  private final FakeKeptParts kept = new FakeKeptParts();
  private final AskForPart parts = new AskForPart(services, kept, Duration.ZERO);
  private final ComposeToday compose = new ComposeToday(parts, new AskForDay(parts, kept), kept);

  @BeforeEach
  void up() {
    services
        .say(PartName.STREAK, STREAK)
        .say(PartName.SAFETY, SAFE)
        .say(PartName.PLAN, PLAN)
        .say(PartName.BREAKS, BREAKS)
        .say(PartName.CLOCK, CLOCK)
        .say(PartName.TIPS, TIPS);
  }

  @Test
  @DisplayName("has the day of the streak, its session, breaks and a tip")
  void everythingThere() {
    Today today = at(NOW);

    assertThat(today.day()).isEqualTo(THERE);
    assertThat(today.session()).isEqualTo(Part.ok(NOW, SESSION));
    assertThat(today.streak()).isEqualTo(Part.ok(NOW, STREAK));
    assertThat(today.breaks()).isEqualTo(Part.ok(NOW, BREAKS));
    assertThat(today.safety()).isEqualTo(Part.ok(NOW, SAFE));
    assertThat(today.tip().data()).containsKey("slug");
  }

  @Test
  @DisplayName("of a newcomer without a profile is an answer too: there is nothing")
  void newcomer() {
    for (PartName name : OF_ROUTINE) {
      services.reply(name, new Reply.Nothing());
    }

    Today today = at(NOW);

    assertThat(today.session()).isEqualTo(Part.ok(NOW, null));
    assertThat(today.breaks()).isEqualTo(Part.ok(NOW, null));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("without progress has no streak and no safety, and the day of the profile")
  void withoutProgress(Failing how) {
    at(NOW);
    services.fail(how, OF_PROGRESS);

    Today today = at(LATER);

    assertThat(today.streak()).isEqualTo(Part.unavailable());
    assertThat(today.safety()).isEqualTo(Part.unavailable());
    assertThat(today.day()).isEqualTo(THERE);
    assertThat(today.session()).isEqualTo(Part.ok(LATER, SESSION));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("without progress and without a profile has the day of UTC")
  void withoutProgressAndProfile(Failing how) {
    services.fail(how, OF_PROGRESS).reply(PartName.CLOCK, new Reply.Nothing());

    Today today = at(NOW);

    assertThat(today.day()).isEqualTo(MemberDay.utc(NOW));
    assertThat(today.session()).isEqualTo(Part.ok(NOW, EARLIER));
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("without routine has the plan and the breaks last seen, for today's date")
  void withoutRoutine(Failing how) {
    at(NOW);
    services.fail(how, OF_ROUTINE);

    Today today = at(LATER);

    assertThat(today.session()).isEqualTo(Part.stale(NOW, SESSION));
    assertThat(today.breaks()).isEqualTo(Part.stale(NOW, BREAKS));
    assertThat(today.streak()).isEqualTo(Part.ok(LATER, STREAK));
  }

  @Test
  @DisplayName("has no breaks of another date, and no session of another week's plan")
  void yesterdays() {
    at(NOW);
    services.fail(Failing.DEAD, OF_ROUTINE);
    services.say(
        PartName.STREAK, Map.of("current", 4, "today", "2026-11-23", "zone", "Asia/Tokyo"));

    Today monday = at(NOW.plus(Duration.ofDays(1)));

    assertThat(monday.breaks()).isEqualTo(Part.unavailable());
    assertThat(monday.session()).isEqualTo(Part.unavailable());
  }

  @ParameterizedTest
  @EnumSource(Failing.class)
  @DisplayName("without any service that is about the member has the day by the profile last seen")
  void withoutBoth(Failing how) {
    at(NOW);
    services.fail(how, OF_PROGRESS).fail(how, OF_ROUTINE);

    Today today = at(LATER);

    assertThat(today.day()).isEqualTo(THERE);
    assertThat(today.session()).isEqualTo(Part.stale(NOW, SESSION));
    assertThat(today.streak()).isEqualTo(Part.unavailable());
  }

  @Test
  @DisplayName("asks nobody to do what a hold has stopped, now or while nobody can be asked")
  void hold() {
    at(NOW);
    services.say(PartName.SAFETY, HELD);

    Today held = at(LATER);

    assertThat(held.session()).isEqualTo(Part.ok(LATER, null));
    assertThat(held.breaks()).isEqualTo(Part.ok(LATER, null));
    services.fail(Failing.DEAD, OF_PROGRESS).fail(Failing.DEAD, OF_ROUTINE);
    assertThat(at(LATER).session().status()).isEqualTo(PartStatus.UNAVAILABLE);
  }

  @Test
  @DisplayName("asks nobody to do a plan that is paused, also where safety cannot be asked")
  void paused() {
    services.say(PartName.PLAN, plan("PAUSED")).fail(Failing.DEAD, OF_PROGRESS);

    assertThat(at(NOW).session()).isEqualTo(Part.ok(NOW, null));
  }

  @Test
  @DisplayName("asks for the profile once while the streak says the day")
  void clockOnce() {
    at(NOW);
    at(LATER);

    assertThat(services.asked()).filteredOn(PartName.CLOCK::equals).hasSize(1);
  }

  @Test
  @DisplayName("of a member who was erased is refused as a whole, and nothing of them is kept")
  void erased() {
    at(NOW);
    services.reply(PartName.STREAK, new Reply.Erased());

    assertThatThrownBy(() -> at(LATER)).isInstanceOf(CallerRefused.class);
    assertThat(kept.all().keySet()).noneMatch(key -> key.owner().equals(Askings.ANNA.key()));
  }

  @Test
  @DisplayName("has a tip that stays all day, and all of them in turn")
  void tips() {
    Set<Object> seen = new HashSet<>();
    IntStream.range(0, 3)
        .forEach(day -> seen.add(tip(LocalDate.parse("2026-11-22").plusDays(day))));

    assertThat(seen).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(at(NOW).tip().data()).isEqualTo(at(LATER).tip().data());
    services.say(PartName.TIPS, Map.of("items", List.of()));
    Instant last = LATER.plusSeconds(1);
    assertThat(at(last).tip()).isEqualTo(Part.ok(last, null));
  }

  private static Object tip(LocalDate date) {
    return TipOfTheDay.of(TIPS, Askings.ANNA, date).get("slug");
  }

  private Today at(Instant now) {
    return compose.compose(Askings.at(now)).await().atMost(Duration.ofSeconds(5));
  }

  private static Map<String, Object> plan(String state) {
    return Map.of("week", "2026-W47", "state", state, "sessions", List.of(EARLIER, SESSION));
  }
}
