package org.rhomboid.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The end of a response is found")
final class ResponseScannerTest {

  private static final String WITH_LENGTH =
      "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nContent-Type: text/plain\r\n\r\nhello";
  private static final String IN_CHUNKS =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
          + "6;note=x\r\nhello \r\nA\r\n0123456789\r\n0\r\n\r\n";
  private static final String WITH_TRAILERS =
      "HTTP/1.1 404 Not Found\r\ntransfer-encoding: gzip, chunked\r\n\r\n"
          + "2\r\n\r\n\r\n0\r\nChecksum: abc\r\nMore: d\r\n\r\n";
  private static final String EMPTY = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";

  private final ResponseScanner scanner = new ResponseScanner();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16, 1_000})
  @DisplayName("by its length or its chunks, however it is cut into packets")
  void packets(int size) {
    byte[] all =
        (WITH_LENGTH + IN_CHUNKS + WITH_TRAILERS + EMPTY + WITH_LENGTH)
            .getBytes(StandardCharsets.ISO_8859_1);

    List<String> found = new ArrayList<>();
    for (int from = 0; from < all.length; from += size) {
      ByteBuffer packet = ByteBuffer.wrap(all, from, Math.min(size, all.length - from));
      while (scanner.read(packet)) {
        found.add(scanner.status() + " " + scanner.bytes());
      }
    }

    assertThat(found).containsExactly("200 5", "200 16", "404 2", "204 0", "200 5");
  }

  @Test
  @DisplayName("and what follows it is left for the next")
  void next() {
    ByteBuffer two = bytes(EMPTY + WITH_LENGTH);

    assertThat(scanner.read(two)).isTrue();

    assertThat(two.remaining()).isEqualTo(WITH_LENGTH.length());
  }

  @Test
  @DisplayName("not before its last byte has come")
  void incomplete() {
    assertThat(scanner.read(bytes(WITH_LENGTH.substring(0, WITH_LENGTH.length() - 1)))).isFalse();
    assertThat(scanner.read(bytes("o"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH\r\n",
        "HTTP/1.1 OK\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n123456789\r\n"
      })
  @DisplayName("or it is refused: another protocol, no length, none that can be read")
  void unreadable(String text) {
    assertThatThrownBy(() -> scanner.read(bytes(text))).isInstanceOf(UnreadableResponse.class);
  }

  @Test
  @DisplayName("and a head that never ends is refused")
  void endless() {
    assertThatThrownBy(() -> scanner.read(bytes("HTTP/1.1 200 OK\r\nX: " + "x".repeat(9_000))))
        .isInstanceOf(UnreadableResponse.class)
        .hasMessageContaining("8192");
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
