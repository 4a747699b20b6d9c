package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Withdrawal;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.AnswersAllow;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.MemberDose;
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

  /** Why the catalog has it no longer, where it was withdrawn for good. */
  Optional<Withdrawal> withdrawal(String slug) {
    return Optional.ofNullable(request.catalog().withdrawn().get(slug));
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

  /** Why the profile does not admit an exercise of the catalog, or empty. */
  Optional<Exclusion> refusal(String slug) {
    return Optional.ofNullable(refused.get(slug));
  }

  /** Why the profile or the member's answers keep it out on a date, or empty. */
  Optional<Exclusion> refusal(String slug, LocalDate date) {
    return refusal(slug).or(() -> prescription(slug).flatMap(it -> AnswersAllow.refusal(it, date)));
  }

  Optional<Prescription> prescription(String slug) {
    return Optional.ofNullable(request.prescribed().get(slug));
  }

  /** What the member is to do of it in a session: as it was planned there and the answers say, else what is called for. */
  Portion preferred(Exercise exercise, OpenSession session) {
    return session
        .was(exercise.slug())
        .map(item -> today(current(item.exercise()).orElse(exercise), item.dose()))
        .orElseGet(() -> calledFor(exercise));
  }

  /** The dose of a member who has it planned for the first time. */
  Portion calledFor(Exercise exercise) {
    return portion(exercise, dose(exercise).calledFor());
  }

  Portion lowest(Exercise exercise) {
    return portion(exercise, dose(exercise).lowest());
  }

  /** What a planned dose becomes by today's range and cautions alone. */
  Portion held(Exercise exercise, Dose planned) {
    MemberDose dose = dose(exercise);
    return portion(exercise, dose.isLowered() ? dose.lowest() : dose.range().clamp(planned));
  }

  /** What a planned dose becomes today, the member's answers first. */
  Portion today(Exercise exercise, Dose planned) {
    return prescription(exercise.slug()).isPresent()
        ? calledFor(exercise)
        : held(exercise, planned);
  }

  /** One step more, or empty: at the top, and where the answers or a condition say how much. */
  Optional<Portion> raised(Portion one) {
    return prescription(one.slug()).isPresent()
        ? Optional.empty()
        : dose(one.exercise()).raised(one.dose()).map(dose -> portion(one.exercise(), dose));
  }

  /** Planner 6: whether a condition keeps it at the bottom of its range. */
  boolean isLowered(Exercise exercise) {
    return dose(exercise).isLowered();
  }

  Profile profile() {
    return request.profile();
  }

  private MemberDose dose(Exercise exercise) {
    return MemberDose.of(exercise, profile(), prescription(exercise.slug()));
  }

  private Portion portion(Exercise exercise, Dose dose) {
    return new Portion(exercise, dose, dose(exercise).seconds(dose));
  }
}
