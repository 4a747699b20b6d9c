package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/** The store of profiles. */
public interface Profiles {

  Uni<Optional<SavedProfile>> find(Member member);

  /** The same; until the end of the transaction it is the only one that changes the member's profile or plans. */
  Uni<Optional<SavedProfile>> findLocked(Member member);

  Uni<Void> save(Member member, SavedProfile profile);

  /** Deletes the profile, and says which version it had; empty where there is none. */
  Uni<Optional<Long>> delete(Member member);
}
