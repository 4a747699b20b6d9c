package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;

/** Where the service's events go, in the transaction of the change. */
public interface Announcements {

  /**
   * Tells of entries that became the current ones of a layer: what they say now, and what is not to be planned any more.
   *
   * @param urgent whether what is withdrawn is withdrawn as not safe
   */
  Uni<Void> changed(Tenant tenant, List<Entry> entries, boolean urgent);
}
