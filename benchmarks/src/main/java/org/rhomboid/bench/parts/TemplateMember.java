package org.rhomboid.bench.parts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rhomboid.bench.store.Database;

/**
 * A member with a profile, whose sessions the service itself records: what it makes of them is copied for others.
 *
 * @param zone of the profile
 * @param dayStartsAt when the member's dates begin there
 */
public record TemplateMember(String member, ZoneId zone, LocalTime dayStartsAt) {

  /** As the profile's owner announced it, every day a day to practise. */
  private static final String SCHEDULE =
      """
      insert into member_schedule (tenant_id, member_id, sequence, history) values ('%s', '%s', 1, '[{
        "effectiveFrom": "2000-01-01", "zone": "%s", "dayStartsAt": "%s",
        "trainingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
        "workingDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]}]')""";

  /**
   * @param completedAt of each session, in order
   */
  public void record(
      ProgressParts progress, Database database, SessionBody body, List<Instant> completedAt) {
    database.execute(SCHEDULE.formatted(ProgressParts.TENANT, member, zone.getId(), dayStartsAt));
    String token = progress.token(member);
    for (Instant completed : completedAt) {
      SessionCall.record(progress.port(), token, body.in(zone).of(UUID.randomUUID(), completed));
    }
  }
}
