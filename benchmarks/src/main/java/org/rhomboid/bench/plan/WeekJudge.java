package org.rhomboid.bench.plan;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.BitSet;

/** The score of a week for the solver: how often it breaks a hard rule, then the product's own score. Asks the rules only of sessions that may have come to break one. */
public final class WeekJudge implements IncrementalScoreCalculator<SlottedWeek, HardSoftLongScore> {

  /** The solver's scores are whole numbers. */
  static final double UNIT = 1e-9;

  private Week week;
  private int[] violations;
  private BitSet changed;

  @Override
  public void resetWorkingSolution(SlottedWeek solution) {
    week = solution.judge();
    week.become(solution.sessions());
    violations = new int[week.size()];
    changed = new BitSet();
    changed.set(0, week.size());
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    Slot slot = (Slot) entity;
    if (slot.item() != null) {
      week.remove(slot.session(), week.session(slot.session()).indexOf(slot.item()));
    }
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    Slot slot = (Slot) entity;
    if (slot.item() != null) {
      week.add(slot.session(), slot.item());
    }
    // the days next to it too: their strength may have become lawful or unlawful
    changed.set(Math.max(0, slot.session() - 1), Math.min(week.size(), slot.session() + 2));
  }

  @Override
  public HardSoftLongScore calculateScore() {
    for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
      violations[i] = week.violations(i);
    }
    changed.clear();
    long broken = week.strengthensEnough() ? 0 : 1;
    for (int one : violations) {
      broken += one;
    }
    return HardSoftLongScore.of(-broken, Math.round(week.score() / UNIT));
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    throw new UnsupportedOperationException("slots are neither added nor removed");
  }

  @Override
  public void afterEntityAdded(Object entity) {
    throw new UnsupportedOperationException("slots are neither added nor removed");
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("slots are neither added nor removed");
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("slots are neither added nor removed");
  }
}
