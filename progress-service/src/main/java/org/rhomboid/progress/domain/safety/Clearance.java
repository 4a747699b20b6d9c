package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Safety 3: the recorded confirmation that a professional cleared the member, by the member or by a coach of the tenant.
 * It is the only way out of a hold, but for two better days after strong pain.
 */
public final class Clearance {

  private Clearance() {}

  /**
   * @param findings the ids that it covers; those that are not open are passed over. Empty: all that were raised up to
   *     {@code now}, so that what another server raises meanwhile stays open
   * @param now the server's time
   * @param today the member's date now
   */
  public static SafetyChange of(
      SafetyState state, Set<UUID> findings, Instant now, LocalDate today) {
    Set<Finding> cleared =
        state.findings().stream()
            .filter(finding -> covers(findings, finding, now))
            .collect(Collectors.toSet());
    SafetyState after = state.settled(cleared, now, today);
    return new SafetyChange(after, List.of(), List.of(), List.copyOf(cleared), !cleared.isEmpty());
  }

  private static boolean covers(Set<UUID> findings, Finding finding, Instant now) {
    return findings.isEmpty() ? !finding.raisedAt().isAfter(now) : findings.contains(finding.id());
  }
}
