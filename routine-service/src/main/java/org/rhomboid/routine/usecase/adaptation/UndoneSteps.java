package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of the steps of a dose that members undid. */
public interface UndoneSteps extends MemberStore {

  Uni<Void> add(Member member, UUID step);

  /** The step counts again. */
  Uni<Void> remove(Member member, UUID step);

  Uni<Set<UUID>> of(Member member);
}
