package org.rhomboid.routine.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;

class ProfileRulesTest {

  @Test
  @DisplayName("A profile in order has no violation")
  void acceptsWhatIsRight() {
    AProfile profile =
        AProfile.of()
            .equipment("chair", "foam-roller")
            .conditions("osteoporosis")
            .breakEveryMinutes(20)
            .weeklyTarget(7)
            .dayStartsAt(LocalTime.of(11, 59))
            .workHours(LocalTime.of(9, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY);
    assertThat(ProfileRules.check(profile.make())).isEmpty();
  }

  @Test
  @DisplayName("An unknown word is refused at its place, and the known ones are told")
  void refusesUnknownWords() {
    Profile profile =
        AProfile.of()
            .painAreas("neck", "knee")
            .equipment("Chair")
            .conditions("osteoporosis", "flu")
            .make();
    assertThat(pointers(ProfileRules.check(profile)))
        .containsExactly("/painAreas/1", "/equipment/0", "/conditions/1");
    assertThat(ProfileRules.check(profile).get(0).detail())
        .isEqualTo("is none of neck, shoulders, upper-back, middle-back");
  }

  @Test
  @DisplayName("Safety: a serious injury is reported by check-in, not by the profile")
  void refusesASeriousInjury() {
    List<Violation> violations =
        ProfileRules.check(AProfile.of().conditions("scoliosis", "serious-injury").make());
    assertThat(pointers(violations)).containsExactly("/conditions/1");
    assertThat(violations.get(0).detail()).contains("check-in");
  }

  @Test
  @DisplayName("Days and settings are named, hours run forward, a day starts before noon")
  void refusesEmptyAndBackwardTimes() {
    Profile profile =
        AProfile.of()
            .trainingDays(List.of())
            .settings(List.of())
            .workHours(LocalTime.of(17, 0), LocalTime.of(17, 0))
            .dayStartsAt(LocalTime.NOON)
            .make();
    assertThat(pointers(ProfileRules.check(profile)))
        .containsExactlyInAnyOrder(
            "/trainingDays", "/settings", "/workHours/days", "/workHours/to", "/dayStartsAt");
  }

  @Test
  @DisplayName("Amounts outside their range are refused, all at once")
  void refusesAmounts() {
    Profile profile = AProfile.of().minutes(4).breakEveryMinutes(61).weeklyTarget(0).make();
    assertThat(pointers(ProfileRules.check(profile)))
        .containsExactly("/minutesPerSession", "/breakEveryMinutes", "/weeklyTarget");
  }

  @Test
  @DisplayName("Time: a zone is a region; an offset knows no daylight saving")
  void refusesOffsets() {
    assertThat(pointers(ProfileRules.check(AProfile.of().zone("+02:00").make())))
        .containsExactly("/zone");
  }

  @Test
  @DisplayName("What is liked is not disliked, and the tenant's catalog has it")
  void refusesTastesThatCannotBe() {
    Profile profile =
        AProfile.of().likes("eagle-arms", "handstand").dislikes("eagle-arms", "headstand").make();
    assertThat(pointers(ProfileRules.check(profile, Library.catalog())))
        .containsExactly("/likes/0", "/likes/1", "/dislikes/1");
  }

  @Test
  @DisplayName("Working days are those of the work hours, else Monday to Friday")
  void knowsTheWorkingDays() {
    AProfile profile = AProfile.of();
    assertThat(profile.make().workingDays())
        .hasSize(5)
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    profile.workHours(LocalTime.of(8, 0), LocalTime.NOON, DayOfWeek.SATURDAY);
    assertThat(profile.make().workingDays()).containsExactly(DayOfWeek.SATURDAY);
  }

  private static List<String> pointers(List<Violation> violations) {
    return violations.stream().map(Violation::pointer).toList();
  }
}
