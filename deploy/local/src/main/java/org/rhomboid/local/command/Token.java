package org.rhomboid.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Waiting;
import org.rhomboid.local.platform.PlatformSettings;

/** Asks the gateway's development issuer for a token and prints it alone. */
record Token(PlatformSettings settings) implements Command {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK_STATUS = 200;

  @Override
  public int run(Words words, Terminal terminal) {
    String tenant = required(words, "--tenant");
    String member = required(words, "--member");
    List<String> roles = words.options("--role");
    words.requireNoMore();
    var body =
        new ObjectMapper().valueToTree(Map.of("tenant", tenant, "member", member, "roles", roles));
    terminal.print(token(ask(body)));
    return OK;
  }

  private static String required(Words words, String option) {
    return words.option(option).orElseThrow(() -> new UsageException("token needs " + option));
  }

  private HttpResponse<String> ask(JsonNode body) {
    int port = settings.ports().get("gateway");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/dev/token"))
            .header("Content-Type", "application/json")
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return Waiting.uninterrupted(
        () -> {
          try {
            return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
          } catch (IOException e) {
            throw new LocalPartException(
                "the gateway does not answer on port %d: ./rhomboid up starts it".formatted(port),
                e);
          }
        });
  }

  private static String token(HttpResponse<String> answer) {
    JsonNode body = json(answer.body());
    // the issuer makes a new token: 200 and 201 are both a success
    if (answer.statusCode() / 100 == OK_STATUS / 100 && body.path("token").isTextual()) {
      return body.path("token").asText();
    }
    StringBuilder reason = new StringBuilder(body.path("detail").asText("no reason given"));
    body.path("errors")
        .forEach(
            error ->
                reason
                    .append("; ")
                    .append(error.path("pointer").asText().replace("/", ""))
                    .append(": ")
                    .append(error.path("detail").asText()));
    throw new LocalPartException(
        "the gateway answered %d: %s".formatted(answer.statusCode(), reason));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      return new ObjectMapper().createObjectNode();
    }
  }
}
