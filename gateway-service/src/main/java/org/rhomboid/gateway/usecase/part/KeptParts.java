package org.rhomboid.gateway.usecase.part;

import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/** The last good parts, for a bounded time and in a bounded space: an entry may be gone at any moment. */
public interface KeptParts {

  Optional<Kept> find(PartKey key);

  void keep(PartKey key, Kept kept);

  void drop(PartKey key);

  /** Everything of a member; what is under way for them is not kept any more either. */
  void forget(Member member);
}
