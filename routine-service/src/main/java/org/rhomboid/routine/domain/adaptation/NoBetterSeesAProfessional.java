package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Adaptation 8: at least 70% done for 4 weeks, and pain not better by 2 points or 30% (Farrar 2001: a change that matters): a professional should have a look.
 *
 * <p>Done are the days of practice of the last 28, out of the profile's training days. Pain is the mean at rest of the last of the four weeks against the first; where either is silent nothing is
 * said, nor where there is no pain to speak of.
 */
final class NoBetterSeesAProfessional implements AdaptationRule {

  private static final int DAYS = 28;
  private static final int WEEK = 7;
  private static final int SHARE_DONE = 70;
  private static final double POINTS = 2;
  private static final double SHARE = 0.3;
  private static final double NO_PAIN_BELOW = 1;

  @Override
  public int row() {
    return 8;
  }

  boolean advises(Timeline timeline, Profile profile, LocalDate today) {
    LocalDate first = today.minusDays(DAYS - 1L);
    OptionalDouble before = pain(timeline, first, first.plusDays(WEEK - 1L));
    OptionalDouble now = pain(timeline, today.minusDays(WEEK - 1L), today);
    return before.isPresent()
        && now.isPresent()
        && !isBetter(before.getAsDouble(), now.getAsDouble())
        && isMostlyDone(timeline, profile, first, today);
  }

  private static boolean isBetter(double before, double now) {
    return now < NO_PAIN_BELOW || before - now >= POINTS || before - now >= SHARE * before;
  }

  private static boolean isMostlyDone(
      Timeline timeline, Profile profile, LocalDate first, LocalDate today) {
    long days =
        timeline.sittings().stream()
            .filter(it -> it.session().items().stream().anyMatch(Item::done))
            .map(it -> it.session().practiceDay())
            .filter(day -> isBetween(day, first, today))
            .distinct()
            .count();
    int asked = profile.trainingDays().size() * DAYS / WEEK;
    return asked > 0 && days * 100 >= (long) asked * SHARE_DONE;
  }

  private static OptionalDouble pain(Timeline timeline, LocalDate from, LocalDate to) {
    return timeline.reports().stream()
        .filter(RestingPain::isAtRest)
        .filter(it -> isBetween(it.date(), from, to))
        .flatMap((PainReport it) -> it.pain().stream())
        .mapToInt(it -> it)
        .average();
  }

  private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
