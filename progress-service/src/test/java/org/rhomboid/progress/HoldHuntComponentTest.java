package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.progress.ApiDocument.Operation;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Safety 3: a hold is ended by no other call, role, race or client")
class HoldHuntComponentTest {

  private static final int TRIES = 25;
  private static final int CLIENTS = 20;
  private static final int TRIES_OF_A_CLIENT = 25;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final long seed = new Random().nextLong();
  private final MemberClient member = MemberClient.somebody("hunt");
  private final String session = UUID.randomUUID().toString();
  private String holding;
  private List<String> ids;

  @BeforeEach
  void held() {
    String checkIn = UUID.randomUUID().toString();
    String pause = UUID.randomUUID().toString();
    List<String> findings =
        member
            .post(
                "/sessions",
                Bodies.session(
                    "\"id\":\"%s\",\"symptoms\":[\"chest-pain\",\"severe-pain\"]"
                        .formatted(session)))
            .statusCode(201)
            .extract()
            .path("safety.findings.id");
    member.post("/check-ins", Bodies.checkIn("\"id\":\"" + checkIn + "\"")).statusCode(201);
    member
        .post(
            "/pauses",
            "{\"id\":\"%s\",\"from\":\"%s\"}".formatted(pause, LocalDate.now().plusDays(2)))
        .statusCode(201);
    holding = findings.get(0);
    ids = List.of(session, checkIn, pause, findings.get(1));
  }

  @Test
  @DisplayName(
      "tried with every operation of the API, by everybody, with right bodies and spoiled ones")
  void everyOperation() throws SQLException {
    HuntedRequests requests = new HuntedRequests(member, holding, ids, new Random(seed));
    List<Operation> operations = ApiDocument.operations();
    assertThat(operations)
        .extracting(Operation::toString)
        .contains("POST /safety/clearance", "DELETE /sessions/{id}", "PUT /organization/settings");
    for (Operation operation : operations) {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        assertThat(requests.send(operation)).as("seed %d", seed).doesNotStartWith("5");
      }
      stillHeld("after " + operation);
    }
    neverReleased();
  }

  @Test
  @DisplayName("tried by many clients at once")
  void races() throws Exception {
    List<Operation> writes =
        ApiDocument.operations().stream().filter(it -> !it.method().equals("GET")).toList();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<List<String>>> sent =
        IntStream.range(0, CLIENTS)
            .mapToObj(client -> clients.submit(() -> hunt(writes, new Random(seed + client))))
            .toList();
    for (Future<List<String>> client : sent) {
      assertThat(client.get()).as("seed %d", seed).noneMatch(answer -> answer.startsWith("5"));
    }
    clients.shutdown();
    stillHeld("after the race");
    neverReleased();
  }

  @Test
  @DisplayName("tried by withdrawing or correcting the session that raised it")
  void theSessionThatRaisedIt() throws SQLException {
    String correction = Bodies.session("\"replaces\":\"" + session + "\",\"painAfter\":0");
    member.post("/sessions", correction).statusCode(201).body("safety.hold", is(true));
    member.delete("/sessions/" + Bodies.of(correction, "id")).statusCode(204);
    member.delete("/sessions/" + session).statusCode(204);

    stillHeld("after the session went");
    neverReleased();
  }

  @Test
  @DisplayName("and the hunt would notice: the clearance is seen as the end of it")
  void planted() {
    member.post("/safety/clearance", "{\"findings\":[\"" + holding + "\"]}").statusCode(200);

    assertThatThrownBy(() -> stillHeld("after the clearance")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(this::neverReleased).isInstanceOf(AssertionError.class);
  }

  private List<String> hunt(List<Operation> operations, Random chance) {
    HuntedRequests requests = new HuntedRequests(member, holding, ids, chance);
    List<String> answers = new ArrayList<>();
    for (int attempt = 0; attempt < TRIES_OF_A_CLIENT; attempt++) {
      answers.add(requests.send(operations.get(chance.nextInt(operations.size()))));
    }
    return answers;
  }

  private void stillHeld(String when) {
    try {
      member
          .get("/safety")
          .statusCode(200)
          .body("hold", is(true))
          .body("findings.id", hasItem(holding));
      member.get("/streak").body("state", equalTo("PAUSED"));
    } catch (AssertionError released) {
      throw new AssertionError("released " + when + ", seed " + seed, released);
    }
  }

  /** As the log of it says, and as the other services were told. */
  private void neverReleased() throws SQLException {
    String ended =
        "select count(*) from safety_record where kind <> 'RAISED' and finding_id = '%s'"
            .formatted(holding);
    assertThat(new TenantRows(url, member.tenant()).value(ended))
        .as("seed %d", seed)
        .isEqualTo("0");
    int version = member.get("/safety").extract().path("holdVersion");
    assertThat(new MemberEvents(bootstrapServers, member).of("safety-hold-updated", version))
        .as("seed %d", seed)
        .allMatch(told -> told.data().path("hold").asBoolean())
        .allMatch(told -> told.data().findValuesAsText("id").contains(holding));
  }
}
