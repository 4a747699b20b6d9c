package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.erasure.MemberHash;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;

@QuarkusTest
@DisplayName("A member who is erased while something is being written")
class ErasureMeanwhileComponentTest extends ErasureTest {

  private static final String LOCK = "select %s(hashtextextended('%s', 1))";
  private static final String WAITING =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted";

  @Test
  @DisplayName("leaves nothing behind that was being written when the erasure came")
  void whatWasBeingWritten() throws SQLException {
    try (Connection writer = transaction("acme")) {
      execute(writer, LOCK.formatted("pg_advisory_xact_lock_shared", hash()));
      execute(
          writer,
          """
          insert into performed_session (tenant_id, member_id, id, completed_at, practice_day, items)
          values ('acme', '%s', gen_random_uuid(), now(), current_date, '[]')"""
              .formatted(member));
      publish(EventType.MEMBER_ERASED, erasure, "acme", member, now, erasedAt(now));
      await().atMost(PATIENCE).until(() -> count(WAITING) == 1);
      writer.commit();
    }

    await().atMost(PATIENCE).until(() -> inbox(erasure) == 1);
    assertThat(rows("acme", member)).isZero();
  }

  @Test
  @DisplayName("is refused also where the request came while the erasure was at work")
  void whatCameMeanwhile() throws SQLException {
    CompletableFuture<Integer> answered;
    try (Connection erasing = transaction("acme")) {
      execute(erasing, LOCK.formatted("pg_advisory_xact_lock", hash()));
      execute(
          erasing,
          "insert into erased (tenant_id, member_hash, at) values ('acme', '%s', now())"
              .formatted(hash()));
      answered =
          CompletableFuture.supplyAsync(() -> putProfile(profile("")).extract().statusCode());
      await().atMost(PATIENCE).until(() -> count(WAITING) == 1);
      erasing.commit();
    }

    assertThat(answered.join()).isEqualTo(410);
    assertThat(rows("acme", member)).isZero();
  }

  private String hash() {
    return MemberHash.of(new Member(new Tenant("acme"), member));
  }
}
