package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileRules;
import org.rhomboid.routine.domain.profile.Violation;
import org.rhomboid.routine.usecase.clock.NextDue;

/** Replaces a member's profile, and lets the plans in force follow. What the streak is judged by is announced when it changes, and only then. */
@ApplicationScoped
public class SaveProfile {

  private final Profiles profiles;
  private final CatalogReplica catalog;
  private final Announcements announcements;
  private final FollowProfile followProfile;
  private final NextDue nextDue;
  private final Clock clock;

  SaveProfile(
      Profiles profiles,
      CatalogReplica catalog,
      Announcements announcements,
      FollowProfile followProfile,
      NextDue nextDue,
      Clock clock) {
    this.profiles = profiles;
    this.catalog = catalog;
    this.announcements = announcements;
    this.followProfile = followProfile;
    this.nextDue = nextDue;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<ProfileOutcome> save(Member member, Profile profile, VersionCheck check) {
    return profiles.findLocked(member).chain(held -> replace(member, held, profile, check));
  }

  private Uni<ProfileOutcome> replace(
      Member member, Optional<SavedProfile> held, Profile profile, VersionCheck check) {
    if (!check.allows(held.map(SavedProfile::version).orElse(VersionCheck.NONE))) {
      return Uni.createFrom().item(new ProfileOutcome.Outdated());
    }
    return violations(member, profile)
        .chain(
            found ->
                found.isEmpty()
                    ? write(member, held, profile)
                    : Uni.createFrom().item(new ProfileOutcome.Refused(found)));
  }

  private Uni<List<Violation>> violations(Member member, Profile profile) {
    if (profile.likes().isEmpty() && profile.dislikes().isEmpty()) {
      return Uni.createFrom().item(ProfileRules.check(profile));
    }
    return catalog.effective(member.tenant()).map(view -> violations(profile, view));
  }

  /** Before the catalog has come, nobody knows which slugs it has: then all are taken. */
  private static List<Violation> violations(Profile profile, Catalog view) {
    return view.isEmpty() ? ProfileRules.check(profile) : ProfileRules.check(profile, view);
  }

  private Uni<ProfileOutcome> write(Member member, Optional<SavedProfile> held, Profile profile) {
    Instant now = clock.instant();
    SavedProfile next =
        held.map(before -> before.replacedBy(profile, now))
            .orElseGet(() -> SavedProfile.first(profile, now));
    ProfileOutcome answer = new ProfileOutcome.Saved(next, held.isEmpty());
    if (held.equals(Optional.of(next))) {
      return Uni.createFrom().item(answer);
    }
    return profiles
        .save(member, next)
        .chain(() -> announce(member, held, next, now))
        .chain(() -> followProfile.follow(member, held, next, now))
        .chain(() -> nextDue.soon(member))
        .replaceWith(answer);
  }

  private Uni<Void> announce(
      Member member, Optional<SavedProfile> held, SavedProfile next, Instant now) {
    return held.filter(before -> before.judgesAs(next)).isPresent()
        ? Uni.createFrom().voidItem()
        : announcements.announce(
            member,
            next.version(),
            new RoutineEvent.ScheduleChanged(next.profile().level(), next.history(), now));
  }
}
