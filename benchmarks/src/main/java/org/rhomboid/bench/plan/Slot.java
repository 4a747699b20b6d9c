package org.rhomboid.bench.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** A place of a session, for one item or none: what the solver decides. Public with an empty constructor, as the solver asks for. */
@PlanningEntity
public class Slot {

  @PlanningId private int id;
  private int session;

  @PlanningVariable(allowsUnassigned = true)
  private Item item;

  /** For the solver. */
  public Slot() {}

  Slot(int id, int session, Item item) {
    this.id = id;
    this.session = session;
    this.item = item;
  }

  int session() {
    return session;
  }

  Item item() {
    return item;
  }
}
