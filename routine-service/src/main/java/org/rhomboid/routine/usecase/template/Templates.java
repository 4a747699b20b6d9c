package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;

/** The store of templates. */
public interface Templates {

  /** Until the end of the transaction it is the only one that changes the tenant's templates or who is enrolled. */
  Uni<Void> lock(Tenant tenant);

  Uni<Optional<HeldTemplate>> find(Tenant tenant, String name);

  /** By name, those after a name; up to {@code most} of them. */
  Uni<List<HeldTemplate>> list(Tenant tenant, Optional<String> after, int most);

  /** The version that a name had last, also where it was deleted; 0 where there never was one. */
  Uni<Long> newestVersion(Tenant tenant, String name);

  Uni<Void> save(Tenant tenant, HeldTemplate template);

  /** Deletes what is in it; its version is remembered. */
  Uni<Void> delete(Tenant tenant, String name);
}
