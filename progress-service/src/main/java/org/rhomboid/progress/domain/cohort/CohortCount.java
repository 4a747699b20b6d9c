package org.rhomboid.progress.domain.cohort;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts a tenant's members one after the other, in any order, and then shows the figures. It keeps sums of the cells and no member, so that a tenant of any size
 * is counted in little memory.
 */
public final class CohortCount {

  /** The group of those of whom a level or unit is not known. */
  public static final String UNKNOWN = "UNKNOWN";

  private final CohortQuery query;
  private final Protection protection;
  private final CellSums whole;
  private final Map<String, CellSums> groups = new TreeMap<>();

  CohortCount(CohortQuery query, Protection protection) {
    this.query = query;
    this.protection = protection;
    this.whole = new CellSums(query.last(), false);
    if (query.grouping() == Grouping.WEEK) {
      for (int week = 0; week < query.range().weeks(); week++) {
        IsoWeek asked = query.first().plus(week);
        groups.put(asked.code(), new CellSums(asked, true));
      }
    }
  }

  /**
   * @param secret the tenant's
   * @param minimum members in the smallest cell that is shown; one below 5 is taken for 5
   */
  public static CohortCount of(CohortQuery query, CohortSecret secret, int minimum) {
    return new CohortCount(query, Protection.of(secret, minimum));
  }

  /** Counts a member once.
   *
   * @param weeks all weeks of one member that there are in the range; others are left out
   */
  public void add(Collection<MemberWeek> weeks) {
    List<MemberWeek> asked =
        weeks.stream()
            .filter(week -> query.covers(week.week()))
            .sorted(Comparator.comparing(MemberWeek::week))
            .toList();
    if (asked.isEmpty()) {
      return;
    }
    RecordKey key = protection.secret().keyOf(asked.get(0).member());
    MemberFigures member = MemberFigures.of(asked, query.secondHalf());
    whole.add(key, member);
    if (query.grouping() == Grouping.WEEK) {
      asked.forEach(
          week ->
              cell(week.week().code())
                  .add(key, MemberFigures.of(List.of(week), query.secondHalf())));
    } else if (query.grouping() != Grouping.NONE) {
      cell(group(asked.get(asked.size() - 1))).add(key, member);
    }
  }

  /** What may be shown of the members counted. */
  public CohortFigures figures() {
    return table().shown();
  }

  CohortTable table() {
    return new CohortTable(query, whole, new LinkedHashMap<>(groups), protection);
  }

  /** For what lies beneath the figures. */
  Map<String, CellSums> groups() {
    return groups;
  }

  CellSums whole() {
    return whole;
  }

  private CellSums cell(String group) {
    return groups.computeIfAbsent(group, absent -> new CellSums(query.last(), false));
  }

  /** The last known one: who moved is in one group, not in two whose difference is that person. */
  private String group(MemberWeek latest) {
    String group = query.grouping() == Grouping.LEVEL ? latest.level() : latest.unit();
    return group == null ? UNKNOWN : group;
  }
}
