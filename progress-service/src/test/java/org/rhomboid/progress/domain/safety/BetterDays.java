package org.rhomboid.progress.domain.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Safety 3 by the book: all reports since strong pain was raised, and whether two of them can have ended it. */
final class BetterDays {

  private final List<Report> since = new ArrayList<>();

  void raised() {
    since.clear();
  }

  void told(Report report) {
    if (report.worstPain().orElse(0) > 5) {
      since.clear();
    } else if (report.pain() != null) {
      since.add(report);
    }
  }

  void revoked(Set<UUID> reports) {
    since.removeIf(report -> reports.contains(report.id()));
  }

  boolean areTwo() {
    return since.stream().anyMatch(one -> since.stream().anyMatch(other -> apart(one, other)));
  }

  private static boolean apart(Report one, Report other) {
    return !one.date().equals(other.date())
        && Duration.between(one.at(), other.at()).abs().toHours() >= 6;
  }
}
