package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of who is enrolled in which template. */
public interface Enrolments extends MemberStore {

  /** The name of the template of each of them that is in one, by member. */
  Uni<Map<String, String>> of(Tenant tenant, Collection<String> members);

  /** Those of them who have a profile. */
  Uni<Set<String>> withProfile(Tenant tenant, Collection<String> members);

  /** Those of them of whom nothing may be written, because they were erased. After {@link Templates#lock}, no erasure of any of them comes in between. */
  Uni<Set<String>> erased(Tenant tenant, Collection<String> members, Instant now);

  /** Puts members in a template, also those who were in another one. */
  Uni<Void> enrol(Tenant tenant, String name, Collection<String> members, Instant now);

  /** @return whether the member was in it */
  Uni<Boolean> remove(Tenant tenant, String name, String member);

  /** Removes all who are in a template. */
  Uni<Void> removeAll(Tenant tenant, String name);

  /** By member, those after one; up to {@code most} of them. */
  Uni<List<EnrolledMember>> list(Tenant tenant, String name, Optional<String> after, int most);
}
