package org.rhomboid.progress.usecase.organization;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.organization.Organization;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.usecase.privacy.Actor;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** Reads the settings of the caller's organisation. Members may know what they are judged by; who oversees them is recorded. */
@ApplicationScoped
public class ReadSettings {

  private final OrganizationSettingsStore settings;
  private final AuditLog audit;
  private final Clock clock;

  ReadSettings(OrganizationSettingsStore settings, AuditLog audit, Clock clock) {
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<Organization> read(Actor actor) {
    return settings.find(actor.tenant()).call(found -> record(actor));
  }

  private Uni<Void> record(Actor actor) {
    return actor.oversees()
        ? audit.record(actor, AuditedAction.of(AuditAction.SETTINGS_READ, clock.instant()))
        : Uni.createFrom().voidItem();
  }
}
