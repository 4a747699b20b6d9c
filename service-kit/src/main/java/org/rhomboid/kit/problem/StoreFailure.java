package org.rhomboid.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a store that cannot be reached, where trying again helps, from a fault of ours. */
public final class StoreFailure {

  /** Hibernate and the reactive client are optional here, so their exceptions are known by name. */
  private static final Set<String> UNREACHABLE =
      Set.of(
          "org.hibernate.exception.JDBCConnectionException",
          "io.vertx.core.http.HttpClosedException",
          "io.vertx.sqlclient.ClosedConnectionException",
          "io.vertx.core.impl.NoStackTraceTimeoutException");

  /** SQLSTATE classes: 08 connection, 53 resources, 57P the server is going or coming. */
  private static final Set<String> STATES = Set.of("08", "53", "57");

  private StoreFailure() {}

  public static boolean isUnavailable(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
        .limit(16)
        .anyMatch(StoreFailure::isUnreachable);
  }

  private static boolean isUnreachable(Throwable cause) {
    return isOfTheNetwork(cause)
        || cause instanceof TimeoutException
        || UNREACHABLE.contains(cause.getClass().getName())
        || isTransientState(cause)
        || saysSo(cause);
  }

  /** Jackson's exceptions are {@code IOException}s as well: what cannot be read today cannot be read tomorrow. */
  private static boolean isOfTheNetwork(Throwable cause) {
    return cause instanceof IOException && !(cause instanceof JsonProcessingException);
  }

  private static boolean isTransientState(Throwable cause) {
    String state = SqlState.of(cause);
    return state != null && state.length() == 5 && STATES.contains(state.substring(0, 2));
  }

  /** The reactive client has plain exceptions for these three; their messages are all that tells them. */
  private static boolean saysSo(Throwable cause) {
    String message = cause.getMessage();
    return message != null
        && (message.equals("Timeout")
            || message.startsWith("Connection is not active")
            || message.contains("connection may have been lost")
            || message.startsWith("Fail to read any response from the server"));
  }
}
