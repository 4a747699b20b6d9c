package org.rhomboid.kit.identity;

/** Anything that belongs to exactly one tenant. The store takes its tenant from here and from nowhere else. */
public interface TenantScoped {

  Tenant tenant();
}
