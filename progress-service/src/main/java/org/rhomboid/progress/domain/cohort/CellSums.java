package org.rhomboid.progress.domain.cohort;

import java.util.EnumMap;
import java.util.Map;

/** One cell, added up over its members one at a time. It never leaves this package: what is shown of it is a {@link CohortCell}. */
final class CellSums {

  private final Map<Figure, FigureSums> figures = new EnumMap<>(Figure.class);
  private final long quarter;
  private int members;
  private long cellKey;

  /**
   * @param last the last week of the cell
   * @param ofOneWeek whether that is its only week
   */
  CellSums(IsoWeek last, boolean ofOneWeek) {
    this.quarter = last.quarter();
    for (Figure figure : Figure.values()) {
      figures.put(figure, new FigureSums(ofOneWeek));
    }
  }

  void add(RecordKey key, MemberFigures member) {
    members++;
    cellKey += key.bits();
    member
        .values()
        .forEach((figure, value) -> figures.get(figure).add(key, figure, value, quarter));
  }

  int members() {
    return members;
  }

  /** The sum of the members' keys. */
  long cellKey() {
    return cellKey;
  }

  FigureSums of(Figure figure) {
    return figures.get(figure);
  }
}
