package org.rhomboid.routine.domain.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;

/** Adaptation against thousands of random histories; {@code -Dseed=} draws the same ones again. */
class AdaptationPropertyTest {

  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int HISTORIES = 5_000;
  private static final int SOME = 1_500;
  private static final int UNDONE_TO_THE_END = 150;
  private static final LocalDate TODAY = RandomFacts.TODAY;

  private final Random random = new Random(SEED);
  private final RandomFacts draw = new RandomFacts(random);

  /** One member at one time. */
  private record Drawn(Catalog catalog, Profile profile, AdaptationFacts facts) {

    Adaptation adapt() {
      return adapt(facts, TODAY);
    }

    Adaptation adapt(AdaptationFacts other, LocalDate today) {
      return Adaptation.of(other, catalog, profile, today);
    }

    Adaptation without(Set<UUID> undone) {
      return adapt(new AdaptationFacts(facts.sittings(), facts.reports(), undone), TODAY);
    }
  }

  @BeforeAll
  static void printTheSeed() {
    System.out.println("AdaptationPropertyTest: -Dseed=" + SEED);
  }

  @Test
  @DisplayName(
      "Adaptation: the same facts in any order, and twice, give the same prescriptions and steps")
  void isAFold() {
    Map<StepCode, Integer> taken = new EnumMap<>(StepCode.class);
    for (int i = 0; i < HISTORIES; i++) {
      Drawn drawn = drawn();
      Adaptation once = drawn.adapt();
      once.steps().forEach(step -> taken.merge(step.code(), 1, Integer::sum));
      assertThat(drawn.adapt()).isEqualTo(once);
      assertThat(drawn.adapt(draw.shuffled(drawn.facts), TODAY))
          .as("history %d, seed %d", i, SEED)
          .isEqualTo(once);
    }
    System.out.println("AdaptationPropertyTest: " + taken);
    assertThat(taken).containsOnlyKeys(StepCode.values());
  }

  @Test
  @DisplayName("Adaptation: no dose leaves its range, and nobody is sent to what they may not do")
  void isLawful() {
    for (int i = 0; i < HISTORIES; i++) {
      Drawn drawn = drawn();
      Adaptation adaptation = drawn.adapt();
      for (Prescription one : adaptation.prescriptions().values()) {
        assertThat(broken(one, adaptation, drawn))
            .as("%s, history %d, seed %d", one, i, SEED)
            .isEmpty();
      }
    }
  }

  @Test
  @DisplayName(
      "Adaptation 1: never two steps up of an exercise within 7 days; ids are unique, steps are in"
          + " order")
  void isPatient() {
    for (int i = 0; i < SOME; i++) {
      List<Step> steps = drawn().adapt().steps();
      assertThat(steps).extracting(Step::date).isSorted();
      assertThat(steps).extracting(Step::id).doesNotHaveDuplicates();
      Map<String, LocalDate> last = new HashMap<>();
      for (Step step : steps) {
        if (step.code().row() == 1) {
          LocalDate before = last.put(step.slug(), step.date());
          assertThat(before == null || !before.plusDays(7).isAfter(step.date()))
              .as("%s, history %d, seed %d", step, i, SEED)
              .isTrue();
        }
      }
    }
  }

  @Test
  @DisplayName(
      "Adaptation: undoing a step leaves all before it as it was, and gives the history without it")
  void undoes() {
    int compared = 0;
    for (int i = 0; i < SOME; i++) {
      Drawn drawn = drawn();
      List<Step> steps = drawn.adapt().steps();
      if (!steps.isEmpty()) {
        int at = random.nextInt(steps.size());
        Step step = steps.get(at);
        List<Step> left = drawn.without(Set.of(step.id())).steps();
        assertThat(left.subList(0, at)).isEqualTo(steps.subList(0, at));
        assertThat(left.get(at)).isEqualTo(undone(step));
        compared +=
            compareWithHistoryWithout(step, drawn, steps, "history " + i + ", seed " + SEED);
      }
    }
    assertThat(compared).isGreaterThan(SOME / 10);
  }

  @Test
  @DisplayName(
      "Adaptation: whoever undoes every step has no exercise out, replaced or in another's place")
  void undoesAll() {
    for (int i = 0; i < UNDONE_TO_THE_END; i++) {
      Drawn drawn = drawn();
      Set<UUID> undone = new HashSet<>();
      Adaptation adaptation = drawn.adapt();
      while (adaptation.steps().stream().anyMatch(step -> !step.undone())) {
        adaptation.steps().forEach(step -> undone.add(step.id()));
        adaptation = drawn.without(undone);
      }
      assertThat(adaptation.prescriptions().values())
          .as("history %d, seed %d", i, SEED)
          .allMatch(one -> one.replacedBy().isEmpty())
          .allMatch(one -> one.insteadOf().isEmpty())
          .allMatch(one -> one.outUntil().isEmpty());
    }
  }

  /** Cuts the facts right before what led to the step: seen from there, the undone step must not have left a trace. */
  private int compareWithHistoryWithout(Step step, Drawn drawn, List<Step> steps, String name) {
    Cut cut = Cut.at(step, drawn.facts);
    boolean alone = steps.stream().filter(it -> it.date().equals(step.date())).count() == 1;
    if (!alone) {
      return 0;
    }
    Prescription without =
        drawn
            .adapt(cut.before(), step.date().minusDays(cut.isABreak() ? 1 : 0))
            .prescriptions()
            .get(step.slug());
    Prescription undone =
        drawn.adapt(cut.upToWith(step.id()), step.date()).prescriptions().get(step.slug());
    assertThat(core(undone, step.date())).as(name).isEqualTo(core(without, step.date()));
    return 1;
  }

  /** What would be planned; the words aside. The dose of an exercise without steps is the plan's. */
  private static List<Object> core(Prescription one, LocalDate today) {
    boolean moved = one != null && one.because().stream().anyMatch(it -> !isANote(it.code()));
    return one == null || !moved
        ? List.of()
        : List.of(
            one.dose(), one.outUntil().filter(today::isBefore), one.insteadOf(), one.replacedBy());
  }

  private static boolean isANote(String code) {
    return Set.of("FINISH_LOWER", "AT_THE_TOP", "VOLUME_GUARD").contains(code);
  }

  private static Optional<String> broken(Prescription one, Adaptation all, Drawn drawn) {
    Optional<Exercise> exercise = drawn.catalog.find(one.slug());
    if (exercise.isEmpty()) {
      return Optional.of("gone from the catalog");
    }
    DoseRange range = DoseRange.of(exercise.get().dose().orElseThrow(), exercise.get().kind());
    if (!range.contains(one.dose())) {
      return Optional.of("outside " + range);
    }
    if (Cautions.staysLowest(exercise.get(), drawn.profile) && !one.dose().equals(range.lowest())) {
      return Optional.of("above the bottom");
    }
    if (one.replacedBy().isPresent() && one.insteadOf().isPresent()) {
      return Optional.of("replaced, and in another's place");
    }
    if (one.outUntil().filter(until -> !until.isAfter(TODAY)).isPresent()) {
      return Optional.of("out until a day that is past");
    }
    return one.replacedBy().flatMap(slug -> broken(exercise.get(), slug, all, drawn));
  }

  private static Optional<String> broken(
      Exercise replaced, String by, Adaptation all, Drawn drawn) {
    Optional<Exercise> other = drawn.catalog.find(by);
    if (other.isEmpty() || !other.get().is(replaced.kind())) {
      return Optional.of("replaced by nothing of its kind");
    }
    if (HardRules.refusal(other.get(), drawn.profile).isPresent()) {
      return Optional.of("replaced by what is refused");
    }
    Prescription standIn = all.prescriptions().get(by);
    return standIn == null || standIn.replacedBy().isPresent()
        ? Optional.of("replaced by what is replaced")
        : Optional.empty();
  }

  private Drawn drawn() {
    return new Drawn(Catalog.of(draw.exercises()), draw.profile(), draw.facts());
  }

  private static Step undone(Step step) {
    return new Step(
        step.id(), step.date(), step.slug(), step.code(), step.change(), step.because(), true);
  }
}
