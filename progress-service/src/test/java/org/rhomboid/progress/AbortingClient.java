package org.rhomboid.progress;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import org.rhomboid.kit.test.TestTokens;

/** A client that hangs up where nobody expects it, politely or by resetting the connection. */
record AbortingClient(MemberClient member, boolean resets) {

  private static final int PATIENCE_MILLIS = 60_000;

  /** Where it hangs up. */
  enum At {
    HALF_OF_THE_HEADERS,
    AFTER_THE_HEADERS,
    HALF_OF_THE_BODY,
    AFTER_THE_BODY,
    FIRST_BYTE_OF_THE_ANSWER
  }

  /** @param body empty: a request without one */
  void send(String request, String body, At at) {
    String headers =
        """
        %s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(request, TestTokens.of(member.tenant(), member.id()), body.length())
            .replace("\n", "\r\n");
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      if (resets) {
        socket.setSoLinger(true, 0);
      }
      OutputStream out = socket.getOutputStream();
      out.write(until(headers, body, at).getBytes(US_ASCII));
      out.flush();
      if (at == At.FIRST_BYTE_OF_THE_ANSWER) {
        socket.getInputStream().read();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String until(String headers, String body, At at) {
    switch (at) {
      case HALF_OF_THE_HEADERS:
        return headers.substring(0, headers.length() / 2);
      case AFTER_THE_HEADERS:
        return headers;
      case HALF_OF_THE_BODY:
        return headers + body.substring(0, body.length() / 2);
      default:
        return headers + body;
    }
  }
}
