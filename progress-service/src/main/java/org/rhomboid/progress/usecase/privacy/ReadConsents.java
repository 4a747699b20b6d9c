package org.rhomboid.progress.usecase.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.privacy.MemberConsent;

/** Reads what the member has agreed to, now and before. */
@ApplicationScoped
public class ReadConsents {

  private final Consents consents;

  ReadConsents(Consents consents) {
    this.consents = consents;
  }

  /**
   * @param before only changes with a lower number
   * @param limit 1 to 200
   */
  @TenantTransaction
  public Uni<ConsentHistory> read(Member member, OptionalLong before, int limit) {
    return consents.find(member).chain(current -> history(member, current, before, limit));
  }

  private Uni<ConsentHistory> history(
      Member member, MemberConsent current, OptionalLong before, int limit) {
    return consents
        .history(member, before, limit + 1)
        .map(found -> Page.of(found, limit, ReadConsents::position))
        .map(page -> new ConsentHistory(current, page));
  }

  private static Cursor position(ConsentChange change) {
    return Cursor.of(Long.toString(change.number()));
  }
}
