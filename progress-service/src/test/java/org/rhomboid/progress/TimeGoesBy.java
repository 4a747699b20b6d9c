package org.rhomboid.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that go by for one member: all that is kept is moved as many days into the past, in one transaction, which to the service is the same. Only for members
 * whose zone is UTC, where every day has 24 hours.
 */
final class TimeGoesBy {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int OUT_OF_THE_WAY = 10_000;

  private final ProgressTables tables;
  private final ProgressClient client;

  private TimeGoesBy(ProgressTables tables, ProgressClient client) {
    this.tables = tables;
    this.client = client;
  }

  static TimeGoesBy of(ProgressTables tables, ProgressClient client) {
    return new TimeGoesBy(tables, client);
  }

  /** What is due is found by whoever looks. */
  void days(int days) throws SQLException {
    days(days, "-infinity");
  }

  /** What is due seems to be in other hands: nobody looks at it until the member comes. */
  void daysUnseen(int days) throws SQLException {
    days(days, "infinity");
  }

  private void days(int days, String claimedUntil) throws SQLException {
    try (Connection connection = tables.connect()) {
      connection.setAutoCommit(false);
      moveStates(connection, days);
      moveDates(connection, days);
      run(
          connection,
          "update streak_due set due_at = due_at - make_interval(days => ?), claimed_until = '%s' where member_id = ?"
              .formatted(claimedUntil),
          days);
      connection.commit();
    }
  }

  private void moveStates(Connection connection, int days) throws SQLException {
    String streak =
        "select streak::text from member_progress where tenant_id = ? and member_id = ?";
    for (String state :
        ProgressTables.values(connection, streak, client.tenant(), client.member())) {
      ProgressTables.run(
          connection,
          "update member_progress set streak = ?::jsonb where tenant_id = ? and member_id = ?",
          earlier(state, days),
          client.tenant(),
          client.member());
    }
    String before =
        "select distinct before::text from member_day where tenant_id = ? and member_id = ? and before is not null";
    for (String state :
        ProgressTables.values(connection, before, client.tenant(), client.member())) {
      ProgressTables.run(
          connection,
          "update member_day set before = ?::jsonb where before = ?::jsonb and tenant_id = ? and member_id = ?",
          earlier(state, days),
          state,
          client.tenant(),
          client.member());
    }
  }

  /** A date at a time would meet the next one's key on its way. */
  private void moveDates(Connection connection, int days) throws SQLException {
    run(
        connection,
        "update member_day set day = day - ? where member_id = ?",
        days + OUT_OF_THE_WAY);
    run(connection, "update member_day set day = day + ? where member_id = ?", OUT_OF_THE_WAY);
    run(
        connection,
        """
        update member_day set first_at = first_at - g.gone, last_at = last_at - g.gone
        from (select make_interval(days => ?) as gone) as g where member_id = ?""",
        days);
    run(
        connection,
        """
        update session set started_at = started_at - g.gone, completed_at = completed_at - g.gone,
          recorded_at = recorded_at - g.gone, practice_day = (practice_day - g.gone)::date
        from (select make_interval(days => ?) as gone) as g where member_id = ?""",
        days);
    run(
        connection,
        """
        update pause set from_date = (from_date - g.gone)::date, to_date = (to_date - g.gone)::date
        from (select make_interval(days => ?) as gone) as g where member_id = ?""",
        days);
  }

  private void run(Connection connection, String sql, int days) throws SQLException {
    ProgressTables.run(connection, sql, days, client.member());
  }

  private static String earlier(String state, int days) {
    Matcher dates = DATE.matcher(state);
    return dates.replaceAll(found -> LocalDate.parse(found.group()).minusDays(days).toString());
  }
}
