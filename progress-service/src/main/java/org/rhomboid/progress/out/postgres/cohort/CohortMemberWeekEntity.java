package org.rhomboid.progress.out.postgres.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.rhomboid.progress.domain.cohort.IsoWeek;
import org.rhomboid.progress.domain.cohort.MemberWeek;
import org.rhomboid.progress.domain.statistics.PainReports;

/** A member's closed week, to read: weeks are closed by one statement for all members. */
@Entity
@Immutable
@Table(name = "cohort_member_week")
@IdClass(CohortMemberWeekEntity.Key.class)
class CohortMemberWeekEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id LocalDate week;

  String level;

  String unit;

  @Column(name = "practised_days")
  short practisedDays;

  long seconds;

  int planned;

  int done;

  @Column(name = "pain_sum")
  int painSum;

  @Column(name = "pain_count")
  int painCount;

  /** @param withdrawn whether the member has withdrawn from the use of health data */
  MemberWeek toWeek(boolean withdrawn) {
    return new MemberWeek(
        member,
        new IsoWeek(week),
        level,
        unit,
        practisedDays,
        seconds,
        planned,
        done,
        withdrawn ? PainReports.NONE : new PainReports(painSum, painCount));
  }

  record Key(String tenant, String member, LocalDate week) {}
}
