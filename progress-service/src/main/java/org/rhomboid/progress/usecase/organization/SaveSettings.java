package org.rhomboid.progress.usecase.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.organization.Organization;
import org.rhomboid.progress.domain.organization.OrganizationSettings;
import org.rhomboid.progress.usecase.VersionCheck;
import org.rhomboid.progress.usecase.privacy.Actor;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** Replaces the settings of an organisation. Where streaks are judged otherwise from now on, they are to be looked at again. */
@ApplicationScoped
public class SaveSettings {

  private final OrganizationSettingsStore store;
  private final StreakRecomputation streaks;
  private final AuditLog audit;
  private final Clock clock;

  SaveSettings(
      OrganizationSettingsStore store, StreakRecomputation streaks, AuditLog audit, Clock clock) {
    this.store = store;
    this.streaks = streaks;
    this.audit = audit;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<SettingsOutcome> save(Actor actor, OrganizationSettings settings, VersionCheck check) {
    return store.findLocked(actor.tenant()).chain(held -> decide(actor, held, settings, check));
  }

  private Uni<SettingsOutcome> decide(
      Actor actor, Organization held, OrganizationSettings settings, VersionCheck check) {
    if (!check.allows(held.version())) {
      return Uni.createFrom().item(new SettingsOutcome.Outdated());
    }
    Instant now = clock.instant();
    Organization next = held.decides(settings, now);
    SettingsOutcome answer = new SettingsOutcome.Saved(next);
    return next.equals(held)
        ? Uni.createFrom().item(answer)
        : write(actor, held, next, now).replaceWith(answer);
  }

  private Uni<Void> write(Actor actor, Organization held, Organization next, Instant now) {
    return store
        .save(actor.tenant(), next)
        .chain(() -> audit.record(actor, SettingsChange.of(held.settings(), next.settings(), now)))
        .chain(() -> markStreaks(actor.tenant(), held, next, now));
  }

  private Uni<Void> markStreaks(Tenant tenant, Organization held, Organization next, Instant now) {
    return next.judgesOtherwiseThan(held) ? streaks.due(tenant, now) : Uni.createFrom().voidItem();
  }
}
