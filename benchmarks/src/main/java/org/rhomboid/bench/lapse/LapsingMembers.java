package org.rhomboid.bench.lapse;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.TemplateMember;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.MemberCopies;
import org.rhomboid.bench.store.MemberNames;
import org.rhomboid.local.LocalPartException;

/** The members of the platform, over some organizations: most of them practise, and some will have lapsed at an instant. */
final class LapsingMembers {

  static final int TENANTS = 20;
  private static final int DIGITS = 7;
  private static final List<String> TABLES =
      List.of("member_schedule", "member_progress", "member_day", "streak_due");
  private static final MemberNames RESTING = new MemberNames("resting-", DIGITS);

  private final ProgressParts progress;
  private final Database database;
  private final SessionBody body;
  private int resting;

  LapsingMembers(ProgressParts progress, Database database, SessionBody body) {
    this.progress = progress;
    this.database = database;
    this.body = body;
  }

  /** So many in all who have practised, and are not due before a day is over. */
  void rest(int number) {
    if (resting == 0) {
      Midnight tomorrow = Midnight.in(Duration.ofHours(20));
      template(RESTING.prefix() + "template", tomorrow, List.of(Instant.now()));
    }
    add(RESTING, RESTING.prefix() + "template", TENANTS, resting, number);
    resting = number;
    database.execute("vacuum analyze");
    database.execute("checkpoint");
  }

  /** So many whose streaks lapse at the instant, and with them the one whom they are copies of. */
  void lapse(String prefix, Midnight midnight, int number) {
    String template = prefix + "template";
    template(template, midnight, midnight.sessions());
    String due =
        database.text(
            "select due_at = '%s' from streak_due where member_id = '%s'"
                .formatted(midnight.at(), template));
    if (!due.equals("t")) {
      throw new LocalPartException("a streak is due at another instant than it should be");
    }
    add(new MemberNames(prefix + "m", DIGITS), template, TENANTS, 0, number);
    if (Instant.now().isAfter(midnight.at())) {
      throw new LocalPartException("the members were not there in time: the machine is too busy");
    }
  }

  /** So many like those who lapse, for whom the service has nothing to do: pgbench does it. */
  MemberNames same(String prefix, Midnight midnight, int number) {
    String template = prefix + "template";
    template(template, midnight, midnight.sessions());
    database.execute(
        "update streak_due set due_at = 'infinity' where member_id = '%s'".formatted(template));
    MemberNames names = new MemberNames(prefix + "m", DIGITS);
    add(names, template, 1, 0, number);
    return names;
  }

  private void template(String member, Midnight midnight, List<Instant> sessions) {
    new TemplateMember(member, midnight.zone(), midnight.dayStartsAt())
        .record(progress, database, body, sessions);
  }

  private void add(MemberNames names, String template, int tenants, int from, int until) {
    MemberCopies copies = new MemberCopies(database, ProgressParts.TENANT, template);
    TABLES.forEach(table -> copies.add(table, names, tenants, from, until));
  }
}
