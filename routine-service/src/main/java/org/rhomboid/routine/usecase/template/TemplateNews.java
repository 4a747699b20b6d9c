package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.MemberStore;

/** The queue of what changed for enrolled members, in the transaction of the change: they are woken after it, however many they are. */
public interface TemplateNews extends MemberStore {

  /** A template changed: of interest to all who are in it. */
  Uni<Void> changed(Tenant tenant, String name, Instant now);

  /** Members came in, or went. */
  Uni<Void> moved(Tenant tenant, Collection<String> members, Instant now);

  /** All who are in a template are about to go. */
  Uni<Void> ends(Tenant tenant, String name, Instant now);
}
