package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("POST /exercises/import")
class ImportComponentTest {

  private static final String JSON = "application/json";
  private static final Path EXAMPLES = Path.of("../docs/reference/exercise-pack");

  private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 13);

  static Stream<Path> validExamples() throws Exception {
    return examples("valid-");
  }

  static Stream<Path> invalidExamples() throws Exception {
    return examples("invalid-");
  }

  @Test
  @DisplayName("creates, changes and skips, and what was created can be read at once")
  void createsChangesSkips() {
    run(pack(item("lift", "Lift"), item("sway", "Sway")))
        .statusCode(200)
        .body("format", equalTo("exercise-pack"))
        .body("dryRun", is(false))
        .body("created", is(2))
        .body("rows.slug", contains("lift", "sway"));
    read("lift").statusCode(200).body("origin", equalTo("TENANT")).body("name", equalTo("Lift"));

    run(pack(item("lift", "Lift higher"), item("sway", "Sway")))
        .body("changed", is(1))
        .body("skipped", is(1))
        .body("rows.outcome", contains("CHANGED", "SKIPPED"))
        .body("rows[1].because", equalTo("UNCHANGED"));
    read("lift").body("name", equalTo("Lift higher")).body("revision", is(2));
  }

  @Test
  @DisplayName("blocks what nobody has reviewed, and shows whose it is and on what terms")
  void carefully() {
    String shareAlike = item("lift", "Lift").replace("\"CC0-1.0\"", "\"CC-BY-SA-4.0\"");

    run(pack(shareAlike))
        .body("created", is(1))
        .body(
            "rows[0].notes",
            hasItem("CC-BY-SA-4.0: what is made of it has to be passed on under the same terms."));

    read("lift")
        .body("attribution.author", equalTo("Acme"))
        .body("attribution.licence", equalTo("CC-BY-SA-4.0"))
        .body("attribution.shareAlike", is(true))
        .body("cautions.severity", everyItem(equalTo("BLOCK")))
        .body("cautions.condition", hasItem("osteoporosis"))
        .body("dose.source", equalTo("ours"));
  }

  @Test
  @DisplayName("says in a dry run what it would do, and does nothing")
  void dryRun() {
    given("dryRun=true&format=exercise-pack", JSON, pack(item("lift", "Lift")))
        .statusCode(200)
        .body("dryRun", is(true))
        .body("created", is(1));

    read("lift").statusCode(404);
  }

  @Test
  @DisplayName("lays over the library what differs, and hides")
  void overlays() {
    String overlay =
        "{\"slug\": \"band-row\", \"name\": \"Our row\", \"attribution\": {\"author\": \"Acme\", \"licence\": \"CC0-1.0\"}}";
    String hide =
        "{\"slug\": \"camel-pose\", \"hidden\": true, \"attribution\": {\"author\": \"Acme\", \"licence\": \"CC0-1.0\"}}";

    run(pack(overlay, hide)).body("changed", is(2));

    read("band-row").body("origin", equalTo("OVERLAY")).body("name", equalTo("Our row"));
    read("camel-pose").statusCode(404);
  }

  @Test
  @DisplayName("refuses rows one by one, with the place of each error, and keeps the others")
  void refuses() {
    String bad =
        item("bad", "Bad")
            .replace("\"seated\"", "\"floating\"")
            .replace("\"mobility\"", "\"dance\"");
    String worse = item("worse", "Worse").replace("\"seated\"", "\"floating\"");

    run(pack(bad, "7", worse, item("good", "Good"), item("good", "Again")))
        .statusCode(200)
        .body("rows.outcome", contains("REFUSED", "REFUSED", "REFUSED", "CREATED", "REFUSED"))
        .body("rows[0].errors.pointer", contains("/kind"))
        .body("rows[1].errors[0].detail", equalTo("must be an object"))
        .body("rows[2].errors.pointer", contains("/positions/0"))
        .body("rows[4].errors[0].detail", equalTo("good is the slug of row 4"));
    read("good").statusCode(200);
  }

  @Test
  @DisplayName("reads one item a line, with the line of each")
  void lines() {
    String body = item("one", "One") + "\n\n{\"slug\": \n" + item("two", "Two") + "\n";

    given("format=exercise-pack", "application/x-ndjson", body)
        .statusCode(200)
        .body("rows.line", contains(1, 3, 4))
        .body("rows.outcome", contains("CREATED", "REFUSED", "CREATED"));
  }

  @Test
  @DisplayName("reads a table, and names the column of an error")
  void table() {
    String table =
        "slug,name,kind,positions,targets,instructions,licence,author,sets_min,sets_max,unit,reps_min,reps_max\n"
            + "tower,Tower,mobility,seated|standing,upper-back,Sit tall.|Breathe.,CC0-1.0,Anna,1,2,REPS,5,8\n"
            + "cloud,Cloud,mobility,floating,upper-back,Float.,CC0-1.0,Anna,,,,,\n";

    given("format=csv", "text/csv", table)
        .statusCode(200)
        .body("rows.line", contains(2, 3))
        .body("rows.outcome", contains("CREATED", "REFUSED"))
        .body("rows[1].errors.pointer", contains("/positions/0"));
    read("tower").body("dose.reps.max", is(8)).body("dose.source", equalTo("tenant"));
  }

  @Test
  @DisplayName("takes a foreign format's exercises beside the library, never over it")
  void foreign() {
    String body =
        """
        [{"id": "Lantern", "name": "Lantern", "force": null, "level": "beginner", "mechanic": null, "equipment": "body only",
          "primaryMuscles": ["neck"], "secondaryMuscles": [], "instructions": ["Sit tall.", "Turn as a lantern does."],
          "category": "stretching", "images": ["Lantern/0.jpg"]},
         {"id": "Band_Row", "name": "Band Row", "force": "pull", "level": "beginner", "mechanic": null, "equipment": "bands",
          "primaryMuscles": ["middle back"], "secondaryMuscles": [], "instructions": ["Sit and pull."], "category": "strength", "images": []},
         {"id": "Heave", "name": "Heave", "force": "pull", "level": "expert", "mechanic": "compound", "equipment": "barbell",
          "primaryMuscles": ["middle back"], "secondaryMuscles": [], "instructions": ["Stand and heave."], "category": "strength", "images": []}]""";

    given("format=free-exercise-db", JSON, body)
        .statusCode(200)
        .body("rows.outcome", contains("CREATED", "SKIPPED", "REFUSED"))
        .body("rows[0].picturesLeftOut", is(1))
        .body("rows[1].because", equalTo("LIBRARY_HAS_IT"))
        .body("rows[2].errors[0].detail", containsString("no equipment for \"barbell\""));
    read("lantern")
        .body("attribution.licence", equalTo("Unlicense"))
        .body("kind", equalTo("stretch"));
    read("band-row").body("origin", equalTo("LIBRARY"));
  }

  @Test
  @DisplayName("is for administrators of the tenant, and theirs alone")
  void roles() {
    String body = pack(item("lift", "Lift"));
    RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(tenant, "ann"))
        .contentType(JSON)
        .body(body)
        .post("/exercises/import?format=exercise-pack")
        .then()
        .statusCode(403);
    run(body).statusCode(200);

    RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(tenant + "x", "ann"))
        .get("/exercises/lift")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '^',
      value = {
        "format=exercise-pack ^ application/json ^ {\"items\": [ ^ 400 ^ /problems/malformed-request",
        "format=exercise-pack ^ application/json ^ {\"format\": \"exercise-pack\", \"version\": 2, \"items\": []} ^ 422 ^ /problems/invalid-request",
        "format=csv ^ text/csv ^ slug,colour ^ 422 ^ /problems/invalid-request",
        "format=zip ^ application/json ^ [] ^ 422 ^ /problems/invalid-request",
        "dryRun=true ^ application/json ^ [] ^ 422 ^ /problems/invalid-request",
        "format=wger&dryRun=maybe ^ application/json ^ [] ^ 422 ^ /problems/invalid-request",
        "format=wger&pictures=true ^ application/json ^ [] ^ 422 ^ /problems/invalid-request",
        "format=wger ^ image/png ^ [] ^ 415 ^ /problems/unsupported-media-type"
      })
  @DisplayName("answers a body that is none with one problem")
  void problems(String query, String type, String body, int status, String problem) {
    given(query, type, body)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo(problem));
  }

  @Test
  @DisplayName("takes 8 MiB, and not more")
  void size() {
    String body = pack(item("large", "Large"));
    String largest = body + " ".repeat(8 * 1024 * 1024 - body.length());

    run(largest).statusCode(200).body("created", is(1));
    run(largest + " ").statusCode(413).body("type", equalTo("/problems/payload-too-large"));
  }

  @Test
  @DisplayName("takes 8 MiB, and not more, also where the body does not say how long it is")
  void sizeUnsaid() throws Exception {
    String body = pack(item("unsaid", "Unsaid"));
    String largest = body + " ".repeat(8 * 1024 * 1024 - body.length());

    HttpResponse<String> taken = chunked("/exercises/import?format=exercise-pack", "POST", largest);
    HttpResponse<String> refused =
        chunked("/exercises/import?format=exercise-pack", "POST", largest + " ");
    HttpResponse<String> elsewhere =
        chunked("/exercises/own", "PUT", "{}" + " ".repeat(1024 * 1024));

    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(List.of(refused, elsewhere))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(413))
        .allSatisfy(answer -> assertThat(answer.body()).contains("/problems/payload-too-large"));
  }

  private HttpResponse<String> chunked(String path, String method, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
            .header("Content-Type", JSON)
            .header("Authorization", "Bearer " + TestTokens.of(tenant, "ann", "tenant-admin"))
            .method(
                method,
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  @DisplayName("takes 1,000 exercises that name one another in less than 10 seconds")
  void thousand() {
    List<String> prefixes = List.of("rung", "step", "stage");

    assertThat(prefixes).anyMatch(prefix -> secondsOfThousand(prefix) < 10);

    read("rung-999").body("ladder.easier", contains("rung-998"));
    run(thousand("rung")).body("skipped", is(1_000));
  }

  /** The machine may be busy with something else: one of three tries is enough to show that it can be done. */
  private double secondsOfThousand(String prefix) {
    long begun = System.nanoTime();
    run(thousand(prefix)).statusCode(200).body("created", is(1_000));
    return (System.nanoTime() - begun) / 1e9;
  }

  private static String thousand(String prefix) {
    return IntStream.range(0, 1_000)
        .mapToObj(i -> rung(prefix, i))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("validExamples")
  @DisplayName("takes every example of the schema that is valid")
  void valid(Path example) throws Exception {
    run(Files.readString(example)).statusCode(200).body("refused", is(0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalidExamples")
  @DisplayName("refuses every example of the schema that is invalid")
  void invalid(Path example) throws Exception {
    ValidatableResponse answer = run(Files.readString(example));

    if (answer.extract().statusCode() != 422) {
      answer.statusCode(200).body("refused", is(1)).body("rows[0].errors", not(List.of()));
    }
  }

  @Test
  @DisplayName("answers whatever was cut short or garbled, and never with a fault of its own")
  void fuzz() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<byte[]> bodies = new ArrayList<>();
    for (Path example : validExamples().toList()) {
      bodies.add(Files.readAllBytes(example));
    }
    bodies.add("slug,name\na,\"b\nc\"\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 200; i++) {
      byte[] body = mutated(bodies.get(random.nextInt(bodies.size())).clone(), random);
      String format =
          List.of("exercise-pack", "free-exercise-db", "wger", "csv").get(random.nextInt(4));
      int status =
          RestAssured.given()
              .auth()
              .oauth2(TestTokens.of(tenant, "ann", "tenant-admin"))
              .contentType("application/octet-stream")
              .body(body)
              .post("/exercises/import?dryRun=true&format=" + format)
              .statusCode();
      assertThat(status).as("seed %d, body %d, %s", seed, i, format).isIn(200, 400, 422);
    }
  }

  private static byte[] mutated(byte[] body, Random random) {
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(body, random.nextInt(body.length + 1)) : body;
  }

  private ValidatableResponse run(String body) {
    return given("format=exercise-pack", JSON, body);
  }

  private ValidatableResponse given(String query, String type, String body) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(tenant, "ann", "tenant-admin"))
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/exercises/import?" + query)
        .then();
  }

  private ValidatableResponse read(String slug) {
    return RestAssured.given()
        .auth()
        .oauth2(TestTokens.of(tenant, "ann"))
        .get("/exercises/" + slug)
        .then();
  }

  private static String pack(String... items) {
    return "{\"format\": \"exercise-pack\", \"version\": 1, \"items\": ["
        + String.join(", ", items)
        + "]}";
  }

  private static String item(String slug, String name) {
    return """
        {"slug": "%s", "name": "%s", "kind": "mobility", "positions": ["seated"], "targets": ["neck"], \
        "instructions": ["Sit for the %s.", "Breathe on."], "attribution": {"author": "Acme", "licence": "CC0-1.0"}}"""
        .formatted(slug, name, slug);
  }

  private static String rung(String prefix, int i) {
    String easier =
        i == 0 ? "" : "\"ladder\": {\"easier\": [\"" + prefix + "-" + (i - 1) + "\"]}, ";
    return item(prefix + "-" + i, prefix + " " + i).replace("\"kind\"", easier + "\"kind\"");
  }

  private static Stream<Path> examples(String prefix) throws Exception {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList()
          .stream();
    }
  }
}
