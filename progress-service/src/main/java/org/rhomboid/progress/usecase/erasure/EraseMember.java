package org.rhomboid.progress.usecase.erasure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.erasure.Erasure;
import org.rhomboid.progress.usecase.privacy.AuditLog;

/** Forgets a member who asks for it: everything here at once, and everywhere else by an event. */
@ApplicationScoped
public class EraseMember {

  static final String SERVICE = "progress-service";

  private final Erasures erasures;
  private final ErasureRecords records;
  private final MemberStore data;
  private final AuditLog audit;
  private final ErasureAnnouncements announcements;
  private final Clock clock;

  EraseMember(
      Erasures erasures,
      ErasureRecords records,
      MemberStore data,
      AuditLog audit,
      ErasureAnnouncements announcements,
      Clock clock) {
    this.erasures = erasures;
    this.records = records;
    this.data = data;
    this.audit = audit;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Looks it up in the same transaction: for any other one of this request the member is erased already.
   *
   * @return the erasure; that of before where the member asked within the last 30 days
   */
  @TenantTransaction(erases = true)
  public Uni<Erasure> erase(Member member) {
    Instant now = clock.instant();
    return records
        .newest(member)
        .chain(
            newest ->
                running(newest, now)
                    .map(erasure -> Uni.createFrom().item(erasure.id()))
                    .orElseGet(() -> erase(member, now)))
        .chain(id -> records.find(member, id))
        .map(Optional::orElseThrow);
  }

  private static Optional<Erasure> running(Optional<Erasure> newest, Instant now) {
    Duration nothing = Erasures.NOTHING_FOR;
    return newest.filter(erasure -> now.isBefore(erasure.erasedAt().plus(nothing)));
  }

  /** Remembered first: that takes the lock which every writer of this member shares. */
  private Uni<UUID> erase(Member member, Instant now) {
    UUID id = UUID.randomUUID();
    return erasures
        .remember(member, now)
        .chain(() -> data.version(member))
        .call(() -> data.delete(member))
        .call(() -> audit.forget(member))
        .call(() -> records.add(member, id, now))
        .call(() -> records.done(id, member, SERVICE, now))
        .chain(version -> announcements.erased(member, version + 1, now))
        .replaceWith(id);
  }
}
