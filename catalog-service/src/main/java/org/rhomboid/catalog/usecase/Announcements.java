package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.identity.Tenant;

/** Where the service's events go, in the transaction of the change. */
public interface Announcements {

  /** @param revisions that became current, of one tenant */
  Uni<Void> published(Tenant tenant, List<Revision> revisions);
}
