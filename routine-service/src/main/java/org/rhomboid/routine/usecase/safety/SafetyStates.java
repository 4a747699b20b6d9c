package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of what is known of members' holds. Health data: never logged. */
public interface SafetyStates extends MemberStore {

  /** Empty before anything was heard or asked. */
  Uni<Optional<KnownSafety>> find(Member member);

  Uni<Void> save(Member member, KnownSafety known);
}
