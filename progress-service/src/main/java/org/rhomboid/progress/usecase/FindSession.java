package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.session.RecordedSession;

/** Finds one of the member's own sessions. */
@ApplicationScoped
public class FindSession {

  private final Sessions sessions;

  FindSession(Sessions sessions) {
    this.sessions = sessions;
  }

  @TenantTransaction
  public Uni<Optional<RecordedSession>> find(Member member, UUID id) {
    return sessions.find(member, id);
  }
}
