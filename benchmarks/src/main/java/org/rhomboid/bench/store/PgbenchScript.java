package org.rhomboid.bench.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transaction that a service was seen to send, as pgbench sends it for others: the same texts and the same values, but for the member, the member's hash, the
 * id of what is made, and the version, which is read as the service reads it. What stands within JSON is put in there by PostgreSQL, some microseconds of each
 * transaction that the service does not cost it.
 *
 * @param text the script
 * @param values of its variables, for {@code --define}
 */
public record PgbenchScript(String text, Map<String, String> values) {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String ENTITY =
      "('00000000-0000-7000-8000-' || lpad(to_hex(:b_entity::bigint), 12, '0'))";
  private static final String VERSION = ":r_version::bigint";

  /** How the members are drawn, and how the statements travel. */
  public record Manner(MemberNames names, String draw, boolean pipelined) {

    /** Any of so many. */
    public static Manner randomly(MemberNames names, int members, boolean pipelined) {
      return new Manner(names, "random(0, %d)".formatted(members - 1), pipelined);
    }

    /** Each once: of every client its own share. */
    public static Manner each(MemberNames names, int clients) {
      return new Manner(names, ":b_turn * %d + :client_id".formatted(clients), false);
    }
  }

  /**
   * @param transaction begin, claim, read, write, commit: the last but one is guarded by the version, which the one before it reads as {@code version}
   */
  public static PgbenchScript of(
      List<LoggedStatement> transaction, SampledCall call, Manner manner) {
    return new Writer(call, manner).write(transaction);
  }

  private static final class Writer {

    private final SampledCall call;
    private final Manner manner;
    private final String member;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Writer(SampledCall call, Manner manner) {
      this.call = call;
      this.manner = manner;
      this.member = manner.names().sql(":b_member");
    }

    private PgbenchScript write(List<LoggedStatement> transaction) {
      int write = transaction.size() - 2;
      StringBuilder script = new StringBuilder();
      script.append("\\set b_member ").append(manner.draw()).append('\n');
      script.append("\\set b_turn :b_turn + 1\n");
      script.append("\\set b_entity random(0, 281474976710655)\n");
      pipeline(script, "\\startpipeline");
      for (int i = 0; i < transaction.size(); i++) {
        if (i == write) {
          pipeline(script, "\\endpipeline");
          pipeline(script, "\\startpipeline");
        }
        boolean reads = i == write - 1 && !manner.pipelined();
        script
            .append(statement(transaction.get(i), i == write))
            .append(reads ? "\n\\gset r_\n" : ";\n");
      }
      pipeline(script, "\\endpipeline");
      values.put("b_turn", "0");
      return new PgbenchScript(script.toString(), values);
    }

    private void pipeline(StringBuilder script, String command) {
      if (manner.pipelined()) {
        script.append(command).append('\n');
      }
    }

    private String statement(LoggedStatement statement, boolean guarded) {
      Guard guard = guarded ? Guard.of(statement) : Guard.NONE;
      Matcher parameter = PARAMETER.matcher(statement.sql());
      StringBuilder text = new StringBuilder();
      while (parameter.find()) {
        int number = Integer.parseInt(parameter.group(1));
        String value = value(number, statement.values().get(number - 1), guard);
        parameter.appendReplacement(text, Matcher.quoteReplacement(value));
      }
      return parameter.appendTail(text).toString();
    }

    private String value(int number, String value, Guard guard) {
      if (value == null) {
        return "null";
      }
      if (number == guard.expected()) {
        return version();
      }
      if (number == guard.next()) {
        return "(" + version() + " + " + guard.steps() + ")";
      }
      if (value.equals(call.member())) {
        return member;
      }
      if (value.equals(call.entity())) {
        return ENTITY + "::uuid";
      }
      return HASH.matcher(value).matches() ? "lpad(:b_member::text, 64, '0')" : text(value);
    }

    /** Within a pipeline nothing that was read is known yet. */
    private String version() {
      return manner.pipelined()
          ? "(select version from member_progress where tenant_id = $tenant and member_id = %s)"
              .replace("$tenant", "current_setting('app.tenant')")
              .formatted(member)
          : VERSION;
    }

    private String text(String value) {
      String name = "b_v" + values.size();
      values.put(name, value);
      String text = ":" + name;
      if (call.entity() != null && value.contains(call.entity())) {
        text = "replace(%s, '%s', %s)".formatted(text, call.entity(), ENTITY);
      }
      return value.contains(call.member())
          ? "replace(%s, '%s', %s)".formatted(text, call.member(), member)
          : text;
    }
  }

  /**
   * Which parameters of the guarded statement are the version that was read and the one after it.
   *
   * @param steps how much later the one after it is
   */
  private record Guard(int expected, int next, long steps) {

    static final Guard NONE = new Guard(0, 0, 0);

    private static final Pattern EXPECTED = Pattern.compile("version = \\$(\\d+)::bigint");
    private static final Pattern NEXT = Pattern.compile("set version = \\$(\\d+)");

    static Guard of(LoggedStatement statement) {
      int expected = parameter(EXPECTED, statement);
      int next = parameter(NEXT, statement);
      long steps =
          Long.parseLong(statement.values().get(next - 1))
              - Long.parseLong(statement.values().get(expected - 1));
      return new Guard(expected, next, steps);
    }

    private static int parameter(Pattern pattern, LoggedStatement statement) {
      Matcher found = pattern.matcher(statement.sql());
      if (!found.find()) {
        throw new IllegalArgumentException(
            "no statement that is guarded by a version: " + statement.sql());
      }
      return Integer.parseInt(found.group(1));
    }
  }
}
