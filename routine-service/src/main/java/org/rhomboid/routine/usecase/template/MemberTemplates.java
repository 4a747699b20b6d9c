package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/** Which template a member is enrolled in. */
public interface MemberTemplates {

  /** As it is now; empty: the member is in none. */
  Uni<Optional<HeldTemplate>> of(Member member);
}
