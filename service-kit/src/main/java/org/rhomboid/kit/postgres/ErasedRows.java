package org.rhomboid.kit.postgres;

import org.rhomboid.kit.erasure.Erasures;

/** Members who were erased, as rows: what a statement asks of them, and the lock that an erasure and everything written of its member share. */
public final class ErasedRows {

  /**
   * Whether nothing of a member is to be taken, as a condition. To be formatted with the tenant's id, the {@link org.rhomboid.kit.erasure.MemberHash} and the
   * time that is judged: of a write the time now, of an event its {@code ce_time}. It says the truth in a statement that begins after the
   * transaction holds the member's lock, which a {@link TenantTransaction} and a {@link PipelinedTransaction} of a {@code Member} do from the start. Hours, because
   * how long 30 days are depends on the zone of the session.
   */
  public static final String NOTHING_IS_TAKEN =
      "exists (select 1 from erased where tenant_id = %%s and member_hash = %%s and at > cast(%%s as timestamptz) - interval '%d hours')"
          .formatted(Erasures.NOTHING_FOR.toHours());

  /** Waits for an erasure of the member that runs, and is waited for by the next; to be formatted with the hash. */
  static final String SHARED_LOCK = "pg_advisory_xact_lock_shared(hashtextextended(%s, 1))";

  /** Waits for everybody who writes of the member. */
  static final String LOCK = "pg_advisory_xact_lock(hashtextextended(%s, 1))";

  private ErasedRows() {}
}
