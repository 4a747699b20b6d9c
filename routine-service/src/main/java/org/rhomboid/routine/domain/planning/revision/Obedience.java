package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.AnswersAllow;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.planning.rule.HardRules;

/** Brings each entry of a session to what catalog, profile and answers say of it today, an exercise at a time. */
final class Obedience {

  private static final Reason LESS = Inclusion.lessThanCalledFor();

  private final DraftWeek week;
  private final Offers offers;

  Obedience(DraftWeek week) {
    this.week = week;
    this.offers = week.offers();
  }

  /** Gives the entries today's dose and takes out what may not be there any more. */
  List<Gap> of(OpenSession session) {
    List<Gap> gaps = new ArrayList<>();
    for (int place : session.taken()) {
      Exercise planned = session.at(place).exercise();
      Optional<Told> lost = lost(planned, session.date());
      if (lost.isPresent()) {
        week.take(session, place);
        session.tell(planned.slug(), lost.get());
        gaps.add(new Gap(place, planned, lost.get()));
      } else {
        renew(session, place);
      }
    }
    return gaps;
  }

  private void renew(OpenSession session, int place) {
    Portion planned = session.at(place);
    Exercise exercise = offers.current(planned.exercise()).orElseThrow();
    Portion today = offers.today(exercise, planned.dose());
    if (today.isMoreThan(planned.dose()) && isLessForTheTime(session, planned.slug())) {
      today = offers.held(exercise, planned.dose().atMost(today.dose()));
    }
    if (!today.equals(planned)) {
      session.tell(planned.slug(), why(planned, today));
      week.replace(session, place, today);
    }
  }

  /** What was planned as less than the answers say, because the session has no time for more, stays so: in none of its numbers more than they say. */
  private static boolean isLessForTheTime(OpenSession session, String slug) {
    return session.was(slug).filter(it -> it.because().contains(LESS)).isPresent();
  }

  private Optional<Told> lost(Exercise planned, LocalDate date) {
    if (offers.find(planned.slug()).isEmpty()) {
      Cause why = offers.withdrawal(planned.slug()).map(Cause::withdrawn).orElseGet(Cause::gone);
      return Optional.of(new Told(ChangeCode.CATALOG_CHANGED, why));
    }
    // Where the planned state is refused too, it is the member who changed
    return offers
        .refusal(planned.slug())
        .map(why -> new Told(whoChanged(planned), why))
        .or(() -> answered(planned.slug(), date));
  }

  private Optional<Told> answered(String slug, LocalDate date) {
    return offers
        .prescription(slug)
        .flatMap(
            it ->
                AnswersAllow.refusal(it, date)
                    .map(why -> new Told(ChangeCode.SWAPPED, said(it).orElse(why))));
  }

  private ChangeCode whoChanged(Exercise planned) {
    return HardRules.refusal(planned, offers.profile()).isPresent()
        ? ChangeCode.SWAPPED
        : ChangeCode.CATALOG_CHANGED;
  }

  private Told why(Portion planned, Portion today) {
    boolean sameEntry = today.exercise().equals(planned.exercise());
    if (today.dose().equals(planned.dose())) {
      return new Told(ChangeCode.CATALOG_CHANGED, Cause.otherEntry());
    }
    if (offers.isLowered(today.exercise())) {
      return new Told(
          sameEntry ? ChangeCode.REDUCED : ChangeCode.CATALOG_CHANGED, lowered(today.exercise()));
    }
    if (today.dose().equals(offers.held(today.exercise(), planned.dose()).dose())) {
      return new Told(ChangeCode.CATALOG_CHANGED, Cause.otherDose());
    }
    return new Told(
        today.isMoreThan(planned.dose()) ? ChangeCode.PROGRESSED : ChangeCode.REDUCED,
        offers.prescription(today.slug()).flatMap(Obedience::said).orElseGet(Cause::answered));
  }

  private Reason lowered(Exercise exercise) {
    return Cautions.of(exercise, offers.profile()).stream()
        .filter(caution -> caution.severity() == Severity.MODIFY)
        .findFirst()
        .map(Inclusion::lowered)
        .orElseThrow();
  }

  /** What led to it last. */
  private static Optional<Reason> said(Prescription prescription) {
    return prescription.because().stream().findFirst();
  }
}
