package org.rhomboid.bench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.bench.store.PgbenchScript.Manner;

@DisplayName("A transaction as a script of pgbench")
final class PgbenchScriptTest {

  private static final String HASH = "ab".repeat(32);
  private static final SampledCall CALL = new SampledCall("m-01", "id-7");
  private static final MemberNames NAMES = new MemberNames("m-", 2);

  @Test
  @DisplayName("draws a member, reads its version, and writes with that and with an id of its own")
  void ordinary() {
    PgbenchScript script =
        PgbenchScript.of(transaction("5", "6"), CALL, Manner.randomly(NAMES, 100, false));

    assertThat(script.text().lines())
        .containsExactly(
            "\\set b_member random(0, 99)",
            "\\set b_turn :b_turn + 1",
            "\\set b_entity random(0, 281474976710655)",
            "begin;",
            "select f(:b_v0, lpad(:b_member::text, 64, '0'));",
            "select version from t where m = ('m-' || lpad((:b_member)::text, 2, '0')) and s = ('00000000-0000-7000-8000-' || lpad(to_hex(:b_entity::bigint), 12, '0'))::uuid and r = null",
            "\\gset r_",
            "update t set version = (:r_version::bigint + 1) where version = :r_version::bigint::bigint and j = replace(replace(:b_v1, 'id-7', ('00000000-0000-7000-8000-' || lpad(to_hex(:b_entity::bigint), 12, '0'))), 'm-01', ('m-' || lpad((:b_member)::text, 2, '0')));",
            "commit;");
    assertThat(script.values())
        .isEqualTo(
            Map.of("b_v0", "acme", "b_v1", "{\"id\":\"id-7\",\"of\":\"m-01\"}", "b_turn", "0"));
  }

  @Test
  @DisplayName("keeps how many versions a write went on")
  void steps() {
    PgbenchScript script =
        PgbenchScript.of(transaction("5", "8"), CALL, Manner.randomly(NAMES, 100, false));

    assertThat(script.text()).contains("set version = (:r_version::bigint + 3)");
  }

  @Test
  @DisplayName("sends in two pipelines when told to, and reads the version within the write")
  void pipelined() {
    PgbenchScript script =
        PgbenchScript.of(transaction("5", "6"), CALL, Manner.randomly(NAMES, 100, true));

    assertThat(script.text().lines().filter(line -> line.startsWith("\\")))
        .endsWith("\\startpipeline", "\\endpipeline", "\\startpipeline", "\\endpipeline");
    assertThat(script.text()).doesNotContain("r_version");
  }

  @Test
  @DisplayName("takes each member once, where that is asked for")
  void each() {
    PgbenchScript script = PgbenchScript.of(transaction("5", "6"), CALL, Manner.each(NAMES, 8));

    assertThat(script.text()).startsWith("\\set b_member :b_turn * 8 + :client_id\n");
  }

  @Test
  @DisplayName("is refused where the write has no guard")
  void unguarded() {
    List<LoggedStatement> transaction =
        List.of(
            statement("begin"),
            statement("select 1"),
            statement("delete from t"),
            statement("commit"));

    assertThatThrownBy(() -> PgbenchScript.of(transaction, CALL, Manner.randomly(NAMES, 1, false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("delete from t");
  }

  private static List<LoggedStatement> transaction(String before, String after) {
    return List.of(
        statement("begin"),
        statement("select f($1, $2)", "acme", HASH),
        statement("select version from t where m = $1 and s = $2 and r = $3", "m-01", "id-7", null),
        statement(
            "update t set version = $1 where version = $2::bigint and j = $3",
            after,
            before,
            "{\"id\":\"id-7\",\"of\":\"m-01\"}"),
        statement("commit"));
  }

  private static LoggedStatement statement(String sql, String... values) {
    return new LoggedStatement("app", "1", sql, Arrays.asList(values));
  }
}
