package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** Forgets a member as an event says. One's own event says nothing new; one that an operator repeats after a database was restored does. */
@ApplicationScoped
public class ForgetMember {

  private final Erasures erasures;
  private final MemberStore data;
  private final AuditLog audit;
  private final ErasureAnnouncements announcements;
  private final Clock clock;

  ForgetMember(
      Erasures erasures,
      MemberStore data,
      AuditLog audit,
      ErasureAnnouncements announcements,
      Clock clock) {
    this.erasures = erasures;
    this.data = data;
    this.audit = audit;
    this.announcements = announcements;
    this.clock = clock;
  }

  @TenantTransaction(erases = true)
  public Uni<Void> forget(Member member, Instant erasedAt) {
    return erasures
        .remember(member, erasedAt)
        .chain(news -> news ? forget(member) : Uni.createFrom().voidItem());
  }

  private Uni<Void> forget(Member member) {
    return data.version(member)
        .call(() -> data.delete(member))
        .call(() -> audit.forget(member))
        .chain(version -> announcements.forgotten(member, version + 1, clock.instant()));
  }
}
