package org.rhomboid.bench.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements out of PostgreSQL's log, as {@code log_statement = all} with {@link #PREFIX} writes them. */
final class StatementLog {

  /** {@code log_line_prefix}: who and on which connection. */
  static final String PREFIX = "@%u@%p@ ";

  private static final Pattern ENTRY =
      Pattern.compile(
          "@(?<user>[^@\n]*)@(?<pid>\\d+)@ (?<level>[A-Z]+):  (?<text>.*)", Pattern.DOTALL);
  private static final Pattern STATEMENT =
      Pattern.compile("(?:statement|execute [^:\n]*): (?<sql>.*)", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

  private StatementLog() {}

  /** Every whole transaction in the log, in the order in which they ended. */
  static List<List<LoggedStatement>> transactions(String log) {
    List<List<LoggedStatement>> ended = new ArrayList<>();
    Map<String, List<LoggedStatement>> open = new HashMap<>();
    for (LoggedStatement statement : statements(log)) {
      if (statement.begins()) {
        open.put(statement.backend(), new ArrayList<>());
      }
      List<LoggedStatement> transaction = open.get(statement.backend());
      if (transaction != null) {
        transaction.add(statement);
        if (statement.commits()) {
          ended.add(open.remove(statement.backend()));
        }
      }
    }
    return ended;
  }

  static List<LoggedStatement> statements(String log) {
    List<LoggedStatement> statements = new ArrayList<>();
    for (String entry : entries(log)) {
      Matcher line = ENTRY.matcher(entry);
      if (line.matches()) {
        add(statements, line);
      }
    }
    return statements;
  }

  /** A line that begins with a tab goes on with the entry before it. */
  private static List<String> entries(String log) {
    return Arrays.asList(log.replace("\n\t", "\u0000").split("\n")).stream()
        .map(entry -> entry.replace('\u0000', '\n'))
        .toList();
  }

  private static void add(List<LoggedStatement> statements, Matcher line) {
    String text = line.group("text");
    if (line.group("level").equals("LOG")) {
      Matcher statement = STATEMENT.matcher(text);
      if (statement.matches()) {
        statements.add(
            new LoggedStatement(
                line.group("user"), line.group("pid"), statement.group("sql"), List.of()));
      }
    } else if (line.group("level").equals("DETAIL") && !statements.isEmpty()) {
      addValues(statements, line.group("pid"), text);
    }
  }

  /** They follow the statement of the same connection, at once. */
  private static void addValues(List<LoggedStatement> statements, String pid, String text) {
    int last = statements.size() - 1;
    LoggedStatement of = statements.get(last);
    if (of.backend().equals(pid) && text.toLowerCase(Locale.ROOT).startsWith("parameters: ")) {
      statements.set(last, new LoggedStatement(of.user(), of.backend(), of.sql(), values(text)));
    }
  }

  static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
    }
    return Collections.unmodifiableList(values);
  }
}
