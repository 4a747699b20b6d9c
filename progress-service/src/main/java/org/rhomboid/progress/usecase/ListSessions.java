package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.DateRange;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.session.RecordedSession;

/** Lists the member's own sessions, newest first. */
@ApplicationScoped
public class ListSessions {

  private final Sessions sessions;

  ListSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @TenantTransaction
  public Uni<Page<RecordedSession>> list(Member member, DateRange range) {
    return sessions
        .list(member, range)
        .map(found -> Page.of(found, range.limit(), ListSessions::position));
  }

  private static Cursor position(RecordedSession session) {
    return Cursor.of(session.session().completedAt().toString(), session.session().id().toString());
  }
}
