package org.rhomboid.progress.domain.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that an organisation has decided about streaks, because days past are judged by what was in force then (Streaks 6). Before the first entry the
 * defaults count.
 *
 * @param entries in the order of time, no two neighbours alike
 */
public record PolicyHistory(List<PolicySince> entries) {

  public static final PolicyHistory EMPTY = new PolicyHistory(List.of());

  private static final PolicySince BEFORE_ALL =
      new PolicySince(
          Instant.EPOCH,
          OrganizationSettings.DEFAULT.streakPolicy(),
          OrganizationSettings.DEFAULT.weeklyTarget());

  public PolicyHistory {
    entries = entries.stream().sorted(Comparator.comparing(PolicySince::since)).toList();
  }

  /**
   * The history after a decision. Of two within the same minute the second stands, and one that was taken back leaves no trace: days begin on a whole
   * minute everywhere, so that nobody's day can lie between them, and a history grows by no more than an entry a minute.
   */
  PolicyHistory with(PolicySince decided) {
    List<PolicySince> kept = new ArrayList<>(entries);
    kept.removeIf(entry -> !minuteOf(entry).isBefore(minuteOf(decided)));
    PolicySince inForce = kept.isEmpty() ? BEFORE_ALL : kept.get(kept.size() - 1);
    if (!inForce.judgesAs(decided)) {
      kept.add(decided);
    }
    return new PolicyHistory(kept);
  }

  private static Instant minuteOf(PolicySince entry) {
    return entry.since().truncatedTo(ChronoUnit.MINUTES);
  }
}
