package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** Which single changes there are to a request's profile, in the order of preference. */
final class Relaxations {

  private final PlanRequest request;
  private final Profile profile;

  Relaxations(PlanRequest request) {
    this.request = request;
    this.profile = request.profile();
  }

  /** The things that some exercise of the catalog needs and that are not at hand. */
  Stream<Relaxation> equipment() {
    List<String> needed =
        request.catalog().exercises().stream()
            .map(Exercise::equipment)
            .flatMap(all -> Stream.concat(all.allOf().stream(), all.anyOf().stream()))
            .toList();
    return Vocabulary.EQUIPMENT.stream()
        .filter(thing -> needed.contains(thing) && !profile.equipment().contains(thing))
        .map(Relaxation::equipment);
  }

  Stream<Relaxation> settings() {
    return Arrays.stream(Setting.values())
        .filter(setting -> !profile.settings().contains(setting))
        .map(Relaxation::setting);
  }

  /** In the order in which the member named them; what the catalog lacks has left it since. */
  Stream<Relaxation> dislikes() {
    return profile.dislikes().stream()
        .distinct()
        .flatMap(slug -> request.catalog().find(slug).stream())
        .map(Relaxation::disliked);
  }

  /** The other days of the week that are not past. */
  Stream<Relaxation> trainingDays() {
    return request.week().days().stream()
        .filter(date -> !date.isBefore(request.today()))
        .map(LocalDate::getDayOfWeek)
        .filter(day -> !profile.trainingDays().contains(day))
        .map(Relaxation::trainingDay);
  }

  /** Whether a wider profile admits an exercise that this one does not. */
  boolean admitsMore(Relaxation change) {
    Profile wider = change.of(profile);
    return request.catalog().exercises().stream()
        .anyMatch(
            exercise ->
                HardRules.refusal(exercise, wider).isEmpty()
                    && HardRules.refusal(exercise, profile).isPresent());
  }
}
