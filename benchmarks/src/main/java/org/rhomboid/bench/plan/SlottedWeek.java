package org.rhomboid.bench.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.List;

/** A week as the solver sees it: slots of sessions, and what may be put into them. */
@PlanningSolution
public class SlottedWeek {

  @PlanningEntityCollectionProperty private List<Slot> slots;
  @ValueRangeProvider private List<Item> items;
  @PlanningScore private HardSoftLongScore score;
  private Week judge;

  /** For the solver. */
  public SlottedWeek() {}

  /**
   * @param judge lawful; the solver begins with it and changes it while it searches
   * @param empty slots of each session beside those for its items
   */
  SlottedWeek(Week judge, int empty) {
    this.judge = judge;
    this.items = judge.choices().all();
    this.slots = new ArrayList<>();
    for (int session = 0; session < judge.size(); session++) {
      for (Item item : judge.session(session)) {
        slots.add(new Slot(slots.size(), session, item));
      }
      for (int i = 0; i < empty; i++) {
        slots.add(new Slot(slots.size(), session, null));
      }
    }
  }

  List<Slot> slots() {
    return slots;
  }

  Week judge() {
    return judge;
  }

  HardSoftLongScore score() {
    return score;
  }

  /** The items of each session. */
  List<List<Item>> sessions() {
    List<List<Item>> sessions = new ArrayList<>();
    for (int session = 0; session < judge.size(); session++) {
      sessions.add(new ArrayList<>());
    }
    for (Slot slot : slots) {
      if (slot.item() != null) {
        sessions.get(slot.session()).add(slot.item());
      }
    }
    return sessions;
  }
}
