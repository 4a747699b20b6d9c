package org.rhomboid.progress.domain.cohort;

import java.util.Objects;
import org.rhomboid.progress.domain.statistics.PainReports;

/**
 * What a member did in a closed week: all that figures of groups are made of. There is one for each week in which the member belonged to the tenant, also where
 * nothing was done.
 *
 * @param member who
 * @param level as the profile says; null where it does not
 * @param unit as the token says; null where it does not
 * @param practisedDays 0 to 7
 * @param seconds from start to completion of all sessions
 * @param planned sessions
 * @param done of those planned
 * @param pain reported before sessions; none where the member has not agreed to the use of health data
 */
public record MemberWeek(
    String member,
    IsoWeek week,
    String level,
    String unit,
    int practisedDays,
    long seconds,
    int planned,
    int done,
    PainReports pain) {

  public MemberWeek {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(week, "week");
    Objects.requireNonNull(pain, "pain");
  }

  /** Without its content: health data must not reach a log by accident. */
  @Override
  public String toString() {
    return "MemberWeek[" + week.code() + "]";
  }
}
