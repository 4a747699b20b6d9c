package org.rhomboid.kit.problem;

import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;

/** The SQLSTATE of a failure, without a compile-time need of the (optional) database client. Hibernate hands a native query's on as one of JDBC. */
final class SqlState {

  private SqlState() {}

  static String of(Throwable cause) {
    if (cause instanceof SQLException jdbc) {
      return jdbc.getSQLState();
    }
    if (!cause.getClass().getName().equals("io.vertx.pgclient.PgException")) {
      return null;
    }
    try {
      return (String) cause.getClass().getMethod("getSqlState").invoke(cause);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
      return null;
    }
  }
}
