package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.erasure.Erasure;

/** Wishes to be forgotten. Of the member they hold a hash, by which a token is known to be the same member's. */
public interface ErasureRecords {

  Uni<Void> add(Member member, UUID id, Instant erasedAt);

  /** The member's own one with this id. */
  Uni<Optional<Erasure>> find(Member member, UUID id);

  /** The member's newest one. */
  Uni<Optional<Erasure>> newest(Member member);

  /** Notes that a service has forgotten the member; again is nothing new. */
  Uni<Void> done(UUID erasure, Member member, String service, Instant at);
}
