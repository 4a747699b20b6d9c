package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.Write;

/**
 * Takes over a member's schedules. However late they come, the streak is as if they had been known in time. Heard twice or in another order they change
 * nothing: what is not newer than what is held is dropped.
 */
@ApplicationScoped
public class FollowSchedule {

  private final MemberRecords records;
  private final Clock clock;

  FollowSchedule(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /**
   * What is heard of a profile.
   *
   * @param level null where it is not said
   */
  public record Profile(String level, List<PublishedSchedule> schedules) {}

  /**
   * @param said what the event says of itself
   * @param profile without schedules where the member has none any more
   */
  public Uni<Void> follow(Member member, Said said, Profile profile) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.NONE, known -> decide(known, said, profile, now));
  }

  private static Change<Void> decide(MemberRecord known, Said said, Profile profile, Instant now) {
    List<PublishedSchedule> schedules = profile.schedules();
    boolean stale =
        known.facts().scheduleSequence() >= said.sequence() || known.settings().isErased(said.at());
    return stale
        ? new Change.Nothing<>(null)
        : new FactsChange(
                firstDifference(known.facts().schedules(), schedules),
                facts -> facts.withSchedules(said.sequence(), schedules),
                Cause.SCHEDULE_CHANGED,
                said.eventId(),
                List.of(new Write.KeepSchedules(said.sequence(), profile.level(), schedules)))
            .of(known, now, null);
  }

  private static LocalDate firstDifference(
      List<PublishedSchedule> before, List<PublishedSchedule> after) {
    return Stream.concat(
            before.stream().filter(it -> !after.contains(it)),
            after.stream().filter(it -> !before.contains(it)))
        .map(PublishedSchedule::effectiveFrom)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
