package org.rhomboid.progress.in.rest.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as they have to be, byte for byte. After an intended change write them anew with {@code -Dgolden.write=<module>/src/test/resources/export} and read the difference. */
public final class Golden {

  private Golden() {}

  public static void assertSame(String name, byte[] actual) throws IOException {
    String target = System.getProperty("golden.write");
    if (target != null) {
      Path file = Path.of(target, name);
      Files.createDirectories(file.getParent());
      Files.write(file, actual);
      return;
    }
    try (InputStream expected = Golden.class.getResourceAsStream("/export/" + name)) {
      assertThat(expected).as("golden file %s", name).isNotNull();
      assertThat(new String(actual, UTF_8))
          .as(name)
          .isEqualTo(new String(expected.readAllBytes(), UTF_8));
    }
  }
}
