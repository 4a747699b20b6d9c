package org.rhomboid.gateway.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads server-sent events as the HTML standard says. */
public final class LiveClient implements AutoCloseable {

  /** An event with data. */
  public record Event(String name, String id, String data) {}

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private volatile String lastId = "";
  private volatile boolean ended;

  private LiveClient(HttpResponse<InputStream> response) {
    this.response = response;
    Thread reader = new Thread(this::read, "live-client");
    reader.setDaemon(true);
    reader.start();
  }

  /** @param headers names and values in turn */
  public static LiveClient open(int port, String path, String token, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return new LiveClient(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException asked) {
      throw new IllegalStateException(asked);
    }
  }

  public int status() {
    return response.statusCode();
  }

  public HttpHeaders headers() {
    return response.headers();
  }

  public List<Event> events() {
    return events;
  }

  /** Everything, as it came. */
  public List<String> lines() {
    return lines;
  }

  /** What a client would send when it comes back. */
  public String lastId() {
    return lastId;
  }

  public boolean hasEnded() {
    return ended;
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      List<String> event = new ArrayList<>();
      String line = reader.readLine();
      while (line != null) {
        lines.add(line);
        if (line.isEmpty()) {
          take(event);
          event.clear();
        } else {
          event.add(line);
        }
        line = reader.readLine();
      }
    } catch (IOException cut) {
      lines.add("(cut)");
    } finally {
      ended = true;
    }
  }

  private void take(List<String> event) {
    String id = field(event, "id: ");
    lastId = id == null ? lastId : id;
    String data = field(event, "data: ");
    if (data != null) {
      events.add(new Event(field(event, "event: "), lastId, data));
    }
  }

  private static String field(List<String> event, String name) {
    return event.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
