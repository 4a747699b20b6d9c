package org.rhomboid.progress.out.postgres.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.organization.Organization;
import org.rhomboid.progress.domain.organization.OrganizationSettings;
import org.rhomboid.progress.out.postgres.NamedLock;
import org.rhomboid.progress.usecase.organization.OrganizationSettingsStore;

@ApplicationScoped
class PostgresOrganizationSettings
    implements OrganizationSettingsStore,
        PanacheRepositoryBase<OrganizationSettingsEntity, String> {

  private final PolicyHistoryColumn histories;

  PostgresOrganizationSettings(PolicyHistoryColumn histories) {
    this.histories = histories;
  }

  @Override
  public Uni<Organization> find(Tenant tenant) {
    return findById(tenant.id())
        .map(found -> found == null ? Organization.UNDECIDED : organization(found));
  }

  @Override
  public Uni<Organization> findLocked(Tenant tenant) {
    return NamedLock.of("organization " + tenant.id()).chain(() -> find(tenant));
  }

  @Override
  public Uni<Void> save(Tenant tenant, Organization organization) {
    return findById(tenant.id())
        .map(found -> found == null ? added(tenant) : found)
        .invoke(entity -> fill(entity, organization))
        .chain(this::persist)
        .replaceWithVoid();
  }

  private static OrganizationSettingsEntity added(Tenant tenant) {
    OrganizationSettingsEntity entity = new OrganizationSettingsEntity();
    entity.tenant = tenant.id();
    return entity;
  }

  private void fill(OrganizationSettingsEntity entity, Organization organization) {
    OrganizationSettings settings = organization.settings();
    entity.version = organization.version();
    entity.streakPolicy = settings.streakPolicy();
    entity.weeklyTarget = settings.weeklyTarget();
    entity.lateSessionDays = settings.lateSessionDays();
    entity.minimumCohort = settings.minimumCohort();
    entity.policyHistory = histories.of(organization.history());
  }

  private Organization organization(OrganizationSettingsEntity entity) {
    OrganizationSettings settings =
        new OrganizationSettings(
            entity.streakPolicy, entity.weeklyTarget, entity.lateSessionDays, entity.minimumCohort);
    return new Organization(entity.version, settings, histories.history(entity.policyHistory));
  }
}
