package org.rhomboid.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When an event was said")
final class SaidAtTest {

  private static final String STREAM =
      "data: {\"a\":\"\"saidAt\",\"saidAt\":\"12345\"}\n\ndata: {\"saidAt\":\"678\"}";

  @Test
  @DisplayName("is found wherever the stream is cut")
  void anywhere() {
    byte[] bytes = STREAM.getBytes(StandardCharsets.US_ASCII);
    for (int cut = 0; cut <= bytes.length; cut++) {
      List<Long> found = new ArrayList<>();
      SaidAt saidAt = new SaidAt();
      saidAt.read(ByteBuffer.wrap(bytes, 0, cut), found::add);
      saidAt.read(ByteBuffer.wrap(bytes, cut, bytes.length - cut), found::add);

      assertThat(found).as("cut at %d", cut).containsExactly(12345L, 678L);
    }
  }
}
