package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Cautions;
import org.rhomboid.routine.domain.planning.rule.Phase;
import org.rhomboid.routine.domain.planning.rule.SessionOrder;

/** Puts a changed session in order and says of what changed in it why it is in, and in this form. */
final class Explained {

  private final DraftWeek week;

  Explained(DraftWeek week) {
    this.week = week;
  }

  PlannedSession session(OpenSession session) {
    List<SessionOrder.Step> steps = SessionOrder.arrange(session.exercises());
    SessionOrder.Step last = steps.get(steps.size() - 1);
    List<PlannedItem> items =
        steps.stream().map(step -> item(session, step, step.equals(last))).toList();
    PlannedSession was = session.planned();
    return new PlannedSession(was.id(), session.date(), was.minutes(), items);
  }

  private PlannedItem item(OpenSession session, SessionOrder.Step step, boolean closes) {
    Portion one = session.at(session.placeOf(step.exercise().slug()).orElseThrow());
    return session
        .was(one.slug())
        .filter(it -> Portion.of(it).equals(one))
        .filter(it -> it.phase() == step.phase() && closes(session, it) == closes)
        .filter(this::tellsTheCautions)
        .filter(it -> tellsThatItIsLess(it, one))
        .orElseGet(
            () ->
                new PlannedItem(
                    one.exercise(),
                    step.phase(),
                    one.dose(),
                    one.seconds(),
                    because(session, one, step.phase(), closes)));
  }

  private static boolean closes(OpenSession session, PlannedItem item) {
    List<PlannedItem> items = session.planned().items();
    return items.get(items.size() - 1).equals(item);
  }

  private boolean tellsTheCautions(PlannedItem item) {
    return Cautions.of(item.exercise(), week.offers().profile()).stream()
        .allMatch(
            caution ->
                item.because().stream().anyMatch(it -> it.text().contains(caution.reason())));
  }

  /** Of a step up that has to wait for the time, it has to be told too. */
  private boolean tellsThatItIsLess(PlannedItem item, Portion one) {
    return week.offers().prescription(one.slug()).isEmpty()
        || one.seconds() >= week.offers().calledFor(one.exercise()).seconds()
        || item.because().contains(Inclusion.lessThanCalledFor());
  }

  private List<Reason> because(OpenSession session, Portion one, Phase phase, boolean closes) {
    List<Reason> because = new ArrayList<>();
    if (phase == Phase.WARM_UP) {
      because.add(Inclusion.warmsUp());
    }
    if (phase == Phase.RELEASE) {
      because.add(Inclusion.rolledBeforeStretching());
    }
    if (closes) {
      because.add(Inclusion.closes());
    }
    inPlaceOf(session, one).ifPresent(because::add);
    because.addAll(week.goals().speakFor(one.exercise()));
    because.add(Inclusion.doseOf(one.exercise().dose().orElseThrow().source()));
    week.offers().prescription(one.slug()).map(Prescription::because).ifPresent(because::addAll);
    Cautions.of(one.exercise(), week.offers().profile())
        .forEach(caution -> because.add(reason(caution)));
    int calledFor = week.offers().calledFor(one.exercise()).seconds();
    if (one.seconds() < calledFor) {
      because.add(Inclusion.lessThanCalledFor());
    }
    return because;
  }

  private static Optional<Reason> inPlaceOf(OpenSession session, Portion one) {
    return session
        .insteadOf(one.slug())
        .flatMap(session::was)
        .map(lost -> new Inclusion("IN_PLACE_OF", "in place of " + lost.exercise().name()));
  }

  private static Inclusion reason(Caution caution) {
    return caution.severity() == Severity.MODIFY
        ? Inclusion.lowered(caution)
        : Inclusion.warned(caution);
  }
}
