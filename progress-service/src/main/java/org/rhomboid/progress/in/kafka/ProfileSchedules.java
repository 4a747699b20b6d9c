package org.rhomboid.progress.in.kafka;

import java.util.List;
import java.util.Set;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.usecase.FollowSchedule;

/** A published profile in the words of the streak. A tombstone is a member without a profile. */
final class ProfileSchedules {

  private ProfileSchedules() {}

  static FollowSchedule.Profile profile(ProfileUpdated profile) {
    return new FollowSchedule.Profile(
        profile == null || profile.level() == null ? null : profile.level().name(), of(profile));
  }

  static List<PublishedSchedule> of(ProfileUpdated profile) {
    return profile == null
        ? List.of()
        : profile.history().stream().map(ProfileSchedules::schedule).toList();
  }

  private static PublishedSchedule schedule(ProfileUpdated.Entry entry) {
    return new PublishedSchedule(
        entry.effectiveFrom(),
        entry.zone(),
        Set.copyOf(entry.trainingDays()),
        Set.copyOf(entry.workingDays()),
        entry.streakPolicy() == null ? null : entry.streakPolicy().name(),
        entry.weeklyTarget(),
        entry.dayStartsAt());
  }
}
