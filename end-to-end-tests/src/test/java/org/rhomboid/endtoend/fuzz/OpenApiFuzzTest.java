package org.rhomboid.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

/**
 * Reads the document and sends what it allows and what it does not. {@code -Dseed=…} makes the same requests again, as far as they do not depend on what came
 * before; {@code -Drequests=…} more or fewer.
 */
@ExtendWith(WholeSystem.class)
@Order(9)
@DisplayName("Whatever is sent, right or wrong")
final class OpenApiFuzzTest {

  private static final int REQUESTS = Integer.getInteger("requests", 21_000);
  private static final Path REPORT = Path.of("target", "fuzz-report.txt");

  private final long seed = Long.getLong("seed", System.nanoTime());

  @Test
  @DisplayName(
      "is answered as the document says, is never a fault of ours, and does nothing where it is"
          + " refused")
  void isAnsweredAsDocumented(Stack stack) throws IOException {
    Client gateway = stack.gateway();
    JsonNode json = gateway.get("openapi").expect(200);
    ApiDocument document = new ApiDocument(json);
    Signer signer = Signer.of(stack.signingKey());
    Cast cast = Cast.furnished(gateway, signer);
    Storm storm = Storm.over(gateway, seed, document, json, cast, signer);
    storm.lookAround();
    Map<String, JsonNode> before = cast.untouched();

    storm.send(REQUESTS);

    String report = "seed " + seed + "\n" + storm.tally().report() + storm.breaches().report();
    Files.writeString(REPORT, report);
    System.out.println(storm.tally().all() + " requests, " + report);
    assertThat(storm.breaches().isEmpty()).as(report).isTrue();
    assertThat(cast.untouched()).as("seed %d", seed).isEqualTo(before);
    assertThat(storm.tally().neverDone(document.operations()))
        .as("seed %d: too weak for these", seed)
        .isEmpty();
  }
}
