package org.rhomboid.progress.usecase.organization;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.progress.domain.organization.Organization;

/** The store of organisations' settings. */
public interface OrganizationSettingsStore {

  /** {@link Organization#UNDECIDED} where nothing was ever changed. */
  Uni<Organization> find(Tenant tenant);

  /** The same; until the end of the transaction it is the only one that changes them. */
  Uni<Organization> findLocked(Tenant tenant);

  Uni<Void> save(Tenant tenant, Organization organization);
}
