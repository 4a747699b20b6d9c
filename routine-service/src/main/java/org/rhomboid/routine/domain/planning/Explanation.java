package org.rhomboid.routine.domain.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.Caution;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.rule.Phase;
import org.rhomboid.routine.domain.planning.rule.SessionOrder;

/** Puts a finished session in order and says for each item why it is in, and in this form. */
final class Explanation {

  private final PlanRequest request;
  private final SoftGoals goals;

  /** What holds for an exercise in every session. */
  private final Map<String, List<Reason>> always = new HashMap<>();

  Explanation(PlanRequest request, SoftGoals goals) {
    this.request = request;
    this.goals = goals;
  }

  /** The items in the order in which they are done. */
  List<PlannedItem> items(SessionDraft session) {
    Chosen[] chosen = session.copyOfChosen();
    List<SessionOrder.Step> steps = SessionOrder.arrange(session.exercises());
    List<PlannedItem> items = new ArrayList<>();
    for (SessionOrder.Step step : steps) {
      boolean closes = items.size() + 1 == steps.size();
      items.add(item(find(chosen, step), step.phase(), closes));
    }
    return items;
  }

  private static Chosen find(Chosen[] chosen, SessionOrder.Step step) {
    for (Chosen one : chosen) {
      if (one.exercise() == step.exercise()) {
        return one;
      }
    }
    throw new IllegalStateException("arranged what was not chosen");
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
    because.addAll(
        always.computeIfAbsent(chosen.candidate().slug(), slug -> ofAll(chosen.candidate())));
    int calledFor = chosen.candidate().calledFor().seconds();
    if (chosen.seconds() < calledFor) {
      because.add(Inclusion.lessThanCalledFor());
    } else if (chosen.seconds() > calledFor) {
      because.add(Inclusion.moreThanCalledFor());
    }
    return new PlannedItem(chosen.exercise(), phase, chosen.dose(), chosen.seconds(), because);
  }

  private List<Reason> ofAll(Candidate candidate) {
    List<Reason> because = new ArrayList<>(goals.speakFor(candidate.exercise()));
    because.add(Inclusion.doseOf(candidate.doseSource()));
    because.addAll(
        request.prescription(candidate.slug()).map(Prescription::because).orElse(List.of()));
    for (Caution caution : candidate.cautions()) {
      because.add(
          caution.severity() == Severity.MODIFY
              ? Inclusion.lowered(caution)
              : Inclusion.warned(caution));
    }
    return because;
  }
}
