package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.rule.MemberDose;

/** The checker of the property test can fail: each rule, planted as broken, is found. */
class PlanCheckerTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final AProfile profile =
      AProfile.of()
          .equipment(Vocabulary.EQUIPMENT)
          .trainingDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)
          .minutes(20);
  private final Plan sound = Planner.plan(request(List.of()));

  @Test
  @DisplayName("The checker: a sound plan breaks nothing")
  void passesASoundPlan() {
    assertThat(PlanChecker.brokenRules(request(List.of()), sound)).isEmpty();
  }

  @Test
  @DisplayName(
      "The checker: rule 1 planted as broken is found, by dislike, condition and equipment")
  void findsRuleOne() {
    String planned = sound.sessions().get(0).items().get(0).exercise().slug();
    profile.dislikes(planned);
    assertThat(broken(sound)).anyMatch(it -> it.startsWith("rule 1"));
    profile.dislikes().conditions("serious-injury");
    assertThat(broken(sound)).anyMatch(it -> it.startsWith("rule 1"));
    profile.conditions().equipment();
    Plan rolled = withFirstItems(items -> with(items, 1, item("upper-back-rollout")));
    assertThat(broken(rolled)).anyMatch(it -> it.startsWith("rule 1"));
  }

  @Test
  @DisplayName("The checker: rule 2 planted as broken is found, at both ends and for a repeat")
  void findsRuleTwo() {
    Plan unfollowed =
        withFirstItems(
            items -> List.of(items.get(0), item("upper-back-rollout"), item("neck-side-tilt")));
    assertThat(broken(unfollowed)).anyMatch(it -> it.startsWith("rule 2: release not followed"));
    assertThat(broken(withFirstItems(PlanCheckerTest::reversed)))
        .anyMatch(it -> it.startsWith("rule 2: no warm-up"))
        .anyMatch(it -> it.startsWith("rule 2: no close"));
    assertThat(broken(withFirstItems(items -> with(items, 0, items.get(0)))))
        .anyMatch(it -> it.startsWith("rule 2: twice"));
  }

  @Test
  @DisplayName("The checker: rule 3 planted as broken is found, too short and too long")
  void findsRuleThree() {
    assertThat(broken(withFirstItems(items -> List.of(items.get(0), last(items)))))
        .anyMatch(it -> it.startsWith("rule 3: too short"));
    profile.minutes(5);
    assertThat(broken(sound)).anyMatch(it -> it.startsWith("rule 3: too long"));
  }

  @Test
  @DisplayName("The checker: rule 4 planted as broken is found")
  void findsRuleFour() {
    List<PlannedSession> sessions =
        sound.sessions().stream()
            .map(it -> withItems(it, List.of(it.items().get(0), last(it.items()))))
            .toList();
    assertThat(broken(withSessions(sessions))).anyMatch(it -> it.startsWith("rule 4"));
  }

  @Test
  @DisplayName("The checker: rule 5 planted as broken is found, planned and performed")
  void findsRuleFive() {
    PlannedSession monday = sound.sessions().get(0);
    Plan twice =
        withSessions(
            List.of(
                monday,
                new PlannedSession(
                    monday.id(), MONDAY.plusDays(1), monday.minutes(), monday.items())));
    assertThat(broken(twice)).anyMatch(it -> it.startsWith("rule 5"));
    List<PastSession.Item> done =
        monday.items().stream().map(it -> PastSession.Item.of(it.exercise(), true)).toList();
    PastSession sunday = new PastSession(MONDAY.minusDays(1), true, done);
    assertThat(PlanChecker.brokenRules(request(List.of(sunday)), sound))
        .anyMatch(it -> it.startsWith("rule 5"));
  }

  @Test
  @DisplayName("The checker: rule 6 planted as broken is found, outside the range and not lowered")
  void findsRuleSix() {
    assertThat(broken(withFirstItems(PlanCheckerTest::withTooManySets)))
        .anyMatch(it -> it.startsWith("rule 6: sets"));
    profile.conditions("fibromyalgia");
    assertThat(broken(sound)).anyMatch(it -> it.startsWith("rule 6: lowest"));
  }

  @Test
  @DisplayName("The checker: an exercise that is neither in nor out is found")
  void findsTheForgotten() {
    Plan plan =
        new Plan(
            sound.id(),
            sound.week(),
            sound.sessions(),
            sound.shorterBecause(),
            sound.unmet(),
            sound.score(),
            sound.excluded().subList(1, sound.excluded().size()));
    assertThat(broken(plan)).anyMatch(it -> it.startsWith("neither in nor out"));
  }

  private List<String> broken(Plan plan) {
    return PlanChecker.brokenRules(request(List.of()), plan);
  }

  private PlanRequest request(List<PastSession> around) {
    return new PlanRequest(
        new UUID(1, 2), Library.catalog(), profile.make(), IsoWeek.of(MONDAY), MONDAY, around);
  }

  private Plan withFirstItems(UnaryOperator<List<PlannedItem>> change) {
    List<PlannedSession> sessions = new ArrayList<>(sound.sessions());
    PlannedSession first = sessions.get(0);
    sessions.set(0, withItems(first, change.apply(first.items())));
    return withSessions(sessions);
  }

  private Plan withSessions(List<PlannedSession> sessions) {
    return new Plan(
        sound.id(),
        sound.week(),
        sessions,
        sound.shorterBecause(),
        sound.unmet(),
        sound.score(),
        sound.excluded());
  }

  private static PlannedSession withItems(PlannedSession session, List<PlannedItem> items) {
    return new PlannedSession(session.id(), session.date(), session.minutes(), items);
  }

  private PlannedItem item(String slug) {
    Exercise exercise = Library.exercise(slug);
    MemberDose dose = MemberDose.of(exercise, profile.make(), Optional.empty());
    PlannedItem model = sound.sessions().get(0).items().get(1);
    return new PlannedItem(
        exercise, model.phase(), dose.lowest(), dose.seconds(dose.lowest()), model.because());
  }

  private static List<PlannedItem> withTooManySets(List<PlannedItem> items) {
    PlannedItem first = items.get(0);
    PlannedItem tooMany =
        new PlannedItem(
            first.exercise(),
            first.phase(),
            first.dose().withSets(9),
            first.estimatedSeconds(),
            first.because());
    return with(items.subList(1, items.size()), 0, tooMany);
  }

  private static List<PlannedItem> with(List<PlannedItem> items, int index, PlannedItem one) {
    List<PlannedItem> more = new ArrayList<>(items);
    more.add(index, one);
    return more;
  }

  private static List<PlannedItem> reversed(List<PlannedItem> items) {
    List<PlannedItem> reversed = new ArrayList<>(items);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static PlannedItem last(List<PlannedItem> items) {
    return items.get(items.size() - 1);
  }
}
