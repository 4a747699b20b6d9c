package org.rhomboid.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A failure of the store")
class StoreFailureTest {

  static Stream<Throwable> unavailable() {
    return Stream.of(
        new ConnectException("refused"),
        new RuntimeException(new RuntimeException(new ConnectException("refused"))),
        new PgException("the database system is shutting down", "FATAL", "57P01", ""),
        new PgException("the database system is starting up", "FATAL", "57P03", ""),
        new PgException("too many connections", "FATAL", "53300", ""),
        new RuntimeException(new SQLException("the database system is starting up", "57P03")),
        new RuntimeException("Timeout"),
        new RuntimeException("Connection is not active now, current status: CLOSED"));
  }

  @ParameterizedTest
  @DisplayName("that another try may mend is told")
  @MethodSource("unavailable")
  void mends(Throwable failed) {
    assertThat(StoreFailure.isUnavailable(failed)).isTrue();
  }

  @Test
  @DisplayName("that is a fault of ours is not taken for one")
  void doesNotMend() {
    assertThat(StoreFailure.isUnavailable(new PgException("syntax error", "ERROR", "42601", "")))
        .isFalse();
    assertThat(StoreFailure.isUnavailable(new SQLException("syntax error", "42601"))).isFalse();
    assertThat(StoreFailure.isUnavailable(new IllegalStateException("no"))).isFalse();
    assertThat(StoreFailure.isUnavailable(new RuntimeException(new JsonParseException("no"))))
        .isFalse();
  }
}
