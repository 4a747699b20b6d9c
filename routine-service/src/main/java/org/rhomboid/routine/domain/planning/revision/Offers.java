package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.catalog.Withdrawal;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;

/** Which exercises are for the member today, and how much of them. */
final class Offers {

  private final PlanRequest request;
  private final Map<String, Exclusion> refused = new TreeMap<>();
  private final List<Exercise> admitted;

  Offers(PlanRequest request) {
    this.request = request;
    for (Exercise exercise : request.catalog().exercises()) {
      HardRules.refusal(exercise, request.profile())
          .ifPresent(why -> refused.put(exercise.slug(), why));
    }
    this.admitted =
        request.catalog().exercises().stream()
            .filter(exercise -> !refused.containsKey(exercise.slug()))
            .toList();
  }

  /** Those that the profile admits, by slug. */
  List<Exercise> admitted() {
    return admitted;
  }

  Optional<Exercise> find(String slug) {
    return request.catalog().find(slug);
  }

  /**
   * The state in which a planned exercise is to be done today: the one that was planned, for as long as a plan could not tell
   * it from the catalog's; empty where the catalog has it no longer.
   */
  Optional<Exercise> current(Exercise planned) {
    return find(planned.slug()).map(today -> isSame(planned, today) ? planned : today);
  }

  private boolean isSame(Exercise planned, Exercise today) {
    return planned.kind() == today.kind()
        && planned.targets().equals(today.targets())
        && planned.dose().equals(today.dose())
        && Cautions.of(planned, profile()).equals(Cautions.of(today, profile()))
        && HardRules.refusal(planned, profile()).isEmpty();
  }

  /** Why the catalog has it no longer, where it was withdrawn for good. */
  Optional<Withdrawal> withdrawal(String slug) {
    return Optional.ofNullable(request.catalog().withdrawn().get(slug));
  }

  /** Why the profile does not admit an exercise of the catalog, or empty. */
  Optional<Exclusion> refusal(String slug) {
    return Optional.ofNullable(refused.get(slug));
  }

  /** Why the profile or the member's answers keep it out on a date, or empty. */
  Optional<Exclusion> refusal(String slug, LocalDate date) {
    return refusal(slug)
        .or(() -> prescription(slug).filter(it -> !it.allows(date)).map(Exclusions::prescribed));
  }

  Optional<Prescription> prescription(String slug) {
    return Optional.ofNullable(request.prescribed().get(slug));
  }

  /** What the member is to do of it in a session: as it was planned there and the answers say, else where the level starts. */
  Portion preferred(Exercise exercise, OpenSession session) {
    return session
        .was(exercise.slug())
        .map(item -> today(current(item.exercise()).orElse(exercise), item.dose()))
        .orElseGet(() -> preferred(exercise, session.minutes()));
  }

  private Portion preferred(Exercise exercise, int minutes) {
    DoseRange range = range(exercise);
    Dose asked =
        prescription(exercise.slug())
            .map(it -> clamped(it.dose(), range))
            .orElseGet(() -> range.start(profile().level(), minutes));
    return Portion.of(exercise, range, isLowered(exercise, profile()) ? range.lowest() : asked);
  }

  Portion lowest(Exercise exercise) {
    DoseRange range = range(exercise);
    return Portion.of(exercise, range, range.lowest());
  }

  /** What a planned dose becomes by today's range and cautions alone. */
  Portion held(Exercise exercise, Dose planned) {
    DoseRange range = range(exercise);
    return Portion.of(
        exercise, range, isLowered(exercise, profile()) ? range.lowest() : clamped(planned, range));
  }

  /** What a planned dose becomes today, the member's answers first. */
  Portion today(Exercise exercise, Dose planned) {
    return held(exercise, prescription(exercise.slug()).map(Prescription::dose).orElse(planned));
  }

  /** One step more, or empty: at the top, and where the answers or a condition say how much. */
  Optional<Portion> raised(Portion one) {
    boolean said = prescription(one.slug()).isPresent() || isLowered(one.exercise(), profile());
    DoseRange range = range(one.exercise());
    return said
        ? Optional.empty()
        : range.raise(one.dose()).map(dose -> Portion.of(one.exercise(), range, dose));
  }

  /** Planner 6: whether a condition keeps it at the bottom of its range. */
  static boolean isLowered(Exercise exercise, Profile profile) {
    return Cautions.of(exercise, profile).stream()
        .anyMatch(caution -> caution.severity() == Severity.MODIFY);
  }

  Profile profile() {
    return request.profile();
  }

  private static DoseRange range(Exercise exercise) {
    return DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
  }

  private static Dose clamped(Dose dose, DoseRange range) {
    return new Dose(
        range.sets().clamp(dose.sets()),
        range.reps().map(reps -> clamped(dose.reps(), reps)),
        range.holdSeconds().map(hold -> clamped(dose.holdSeconds(), hold)),
        range.stated().perSide(),
        range.rest(),
        range.stated().unit());
  }

  private static int clamped(Optional<Integer> value, Range range) {
    return value.map(range::clamp).orElse(range.min());
  }
}
