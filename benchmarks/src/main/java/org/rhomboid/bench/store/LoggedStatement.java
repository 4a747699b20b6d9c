package org.rhomboid.bench.store;

import java.util.List;

/**
 * A statement that somebody sent.
 *
 * @param backend the process that served it: one connection, one process
 * @param sql its text, with parameters as {@code $1}
 * @param values of its parameters; null for a null
 */
public record LoggedStatement(String user, String backend, String sql, List<String> values) {

  boolean begins() {
    return sql.equalsIgnoreCase("begin");
  }

  boolean commits() {
    return sql.equalsIgnoreCase("commit");
  }
}
