package org.rhomboid.routine.domain.planning;

import java.util.ArrayList;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Phase;
import org.rhomboid.routine.domain.planning.rule.SessionOrder;

/** Puts a finished session in order and says for each item why it is in, and in this form. */
final class Explanation {

  private final SoftGoals goals;

  Explanation(SoftGoals goals) {
    this.goals = goals;
  }

  /** The items in the order in which they are done. */
  List<PlannedItem> items(SessionDraft session) {
    List<SessionOrder.Step> steps = SessionOrder.arrange(session.exercises());
    SessionOrder.Step last = steps.get(steps.size() - 1);
    return steps.stream()
        .map(step -> item(session.chosen(step.exercise()), step.phase(), step.equals(last)))
        .toList();
  }

  private PlannedItem item(Chosen chosen, Phase phase, boolean closes) {
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
    because.addAll(goals.speakFor(chosen.exercise()));
    because.add(Inclusion.doseOf(chosen.candidate().doseSource()));
    chosen.candidate().cautions().forEach(caution -> because.add(reason(caution)));
    return new PlannedItem(chosen.exercise(), phase, chosen.dose(), chosen.seconds(), because);
  }

  private static Inclusion reason(Caution caution) {
    return caution.severity() == Severity.MODIFY
        ? Inclusion.lowered(caution)
        : Inclusion.warned(caution);
  }
}
