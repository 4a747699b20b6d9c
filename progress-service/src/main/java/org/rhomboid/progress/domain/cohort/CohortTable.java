package org.rhomboid.progress.domain.cohort;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The cells of a query with what is hidden of them. */
final class CohortTable {

  private final CohortQuery query;
  private final CellSums whole;
  private final Map<String, CellSums> groups;
  private final Protection protection;

  /**
   * @param groups by name, in the order in which they are shown
   */
  CohortTable(
      CohortQuery query, CellSums whole, Map<String, CellSums> groups, Protection protection) {
    this.query = query;
    this.whole = whole;
    this.groups = Collections.unmodifiableMap(groups);
    this.protection = protection;
  }

  CohortFigures shown() {
    Set<String> hiddenCells =
        hidden(CellSums::members, group -> groups.get(group).members() < protection.minimum());
    Map<Figure, Set<String>> hiddenFigures = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      hiddenFigures.put(
          figure,
          hidden(
              cell -> cell.of(figure).members(),
              group -> hiddenCells.contains(group) || unsafe(figure, group, groups.get(group))));
    }
    List<CohortCell> cells =
        groups.entrySet().stream()
            .map(
                group ->
                    hiddenCells.contains(group.getKey())
                        ? CohortCell.hidden(group.getKey())
                        : shown(group.getKey(), group.getValue(), hiddenFigures))
            .toList();
    return new CohortFigures(query, protection.minimum(), shownWhole(), cells);
  }

  private CohortCell shownWhole() {
    if (whole.members() < protection.minimum()) {
      return CohortCell.hidden(null);
    }
    Set<Figure> hidden = EnumSet.noneOf(Figure.class);
    for (Figure figure : Figure.values()) {
      if (unsafe(figure, "", whole)) {
        hidden.add(figure);
      }
    }
    return new ShownCell(whole, hidden, protection).of(null);
  }

  private CohortCell shown(String group, CellSums sums, Map<Figure, Set<String>> hiddenFigures) {
    Set<Figure> hidden = EnumSet.noneOf(Figure.class);
    hiddenFigures.forEach(
        (figure, hiddenGroups) -> {
          if (hiddenGroups.contains(group)) {
            hidden.add(figure);
          }
        });
    return new ShownCell(sums, hidden, protection).of(group);
  }

  private Set<String> hidden(ToIntFunction<CellSums> members, Predicate<String> unsafe) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    groups.forEach((group, sums) -> counts.put(group, members.applyAsInt(sums)));
    return Suppression.of(counts, unsafe, protection.minimum());
  }

  /** Too few members, or minutes that are mostly one or two members'. Decided by the noisy total, so that the decision tells no more than the total would. */
  private boolean unsafe(Figure figure, String group, CellSums cell) {
    FigureSums sums = cell.of(figure);
    return sums.members() < protection.needed(figure, group)
        || (figure == Figure.MINUTES && sums.dominates(protection.total(figure, sums)));
  }
}
