package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.progress.AbortingClient.At;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("2,000 clients that hang up in the middle of a request")
class AbortedClientComponentTest {

  private static final int CLIENTS = 2_000;
  private static final int AT_ONCE = 24;
  private static final int MEMBERS = 100;
  private static final int POOL = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HALF_DONE =
      """
      select count(*) from session s where tenant_id = '%1$s' and (
        not exists (select from member_day d where d.tenant_id = s.tenant_id and d.member_id = s.member_id and d.day = s.practice_day and d.counted > 0)
        or not exists (select from member_progress p where p.tenant_id = s.tenant_id and p.member_id = s.member_id))""";
  private static final String NOT_SUMMED =
      """
      select (select count(*) from session where tenant_id = '%1$s') - coalesce(sum(sessions), 0)
        + abs((select count(pain) from check_in where tenant_id = '%1$s') - coalesce(sum(pain_alone_count), 0))
      from member_day where tenant_id = '%1$s'""";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final MemberClient first = MemberClient.somebody("aborted");
  private final List<MemberClient> members = new ArrayList<>(List.of(first));
  private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);

  @BeforeEach
  void hangUp() throws Exception {
    IntStream.range(1, MEMBERS).forEach(it -> members.add(first.colleague()));
    all(
        IntStream.range(0, CLIENTS)
            .mapToObj(number -> (Callable<Integer>) () -> hangUp(number))
            .toList());
  }

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @Test
  @DisplayName("leave the pool whole, and nothing half done")
  void poolAndRows() throws Exception {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from pg_stat_activity where usename = 'progress_app' and state <> 'idle'"))
                    .isZero());
    assertThat(count("select count(*) from pg_stat_activity where usename = 'progress_app'"))
        .isLessThanOrEqualTo(POOL + 2);
    List<Callable<Integer>> afterwards =
        IntStream.range(0, POOL).mapToObj(it -> (Callable<Integer>) () -> record(it)).toList();
    assertThat(all(afterwards)).containsOnly(201);
    assertThat(all(afterwards)).containsOnly(201);

    assertThat(count(HALF_DONE.formatted(first.tenant()))).isZero();
    assertThat(count(NOT_SUMMED.formatted(first.tenant()))).isZero();
    assertThat(announced("session-completed", "sessionId")).isEqualTo(stored("session"));
    assertThat(announced("check-in-recorded", "checkInId")).isEqualTo(stored("check_in"));
  }

  private Integer hangUp(int number) {
    At at = At.values()[number % At.values().length];
    int kind = number / At.values().length % 5;
    MemberClient member = members.get(number % MEMBERS);
    AbortingClient client = new AbortingClient(member, number % 2 == 0);
    switch (kind) {
      case 0:
        client.send("POST /sessions", Bodies.session(""), at);
        break;
      case 1:
        client.send("POST /check-ins", Bodies.checkIn("\"pain\":2"), at);
        break;
      case 2:
        String batch = "[%s,%s,%s]";
        client.send(
            "POST /sessions/batch",
            batch.formatted(Bodies.session(""), Bodies.session(""), Bodies.session("")),
            at);
        break;
      case 3:
        client.send("GET /streak/explanation", "", at);
        break;
      default:
        client.send("GET /check-ins", "", at);
    }
    return kind;
  }

  private int record(int number) {
    return members
        .get(number)
        .as()
        .contentType("application/json")
        .body(Bodies.session(""))
        .post("/sessions")
        .statusCode();
  }

  private List<Integer> all(List<Callable<Integer>> tasks) throws Exception {
    List<Future<Integer>> sent = tasks.stream().map(clients::submit).toList();
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> one : sent) {
      answers.add(one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
    return answers;
  }

  private Set<String> announced(String topic, String id) throws SQLException {
    String tenant = first.tenant() + "/";
    String table = topic.startsWith("session") ? "session" : "check_in";
    return TopicReader.read(
            bootstrapServers,
            topic,
            stored(table).size(),
            PATIENCE,
            record -> record.key().startsWith(tenant))
        .stream()
        .map(record -> field(record, id))
        .collect(Collectors.toSet());
  }

  private Set<String> stored(String table) throws SQLException {
    Set<String> ids = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection(url, "postgres", "unused");
        ResultSet found =
            connection
                .createStatement()
                .executeQuery(
                    "select id from %s where tenant_id = '%s'".formatted(table, first.tenant()))) {
      while (found.next()) {
        ids.add(found.getString(1));
      }
    }
    assertThat(ids).hasSizeGreaterThan(POOL);
    return ids;
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "unused");
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static String field(ConsumerRecord<String, byte[]> record, String name) {
    try {
      return new ObjectMapper().readTree(record.value()).path(name).asText();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
