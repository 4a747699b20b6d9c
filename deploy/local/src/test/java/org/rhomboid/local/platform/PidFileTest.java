package org.rhomboid.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PidFileTest {

  private Path file;
  private PidFile pidFile;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    file = folder.resolve("run").resolve("part.pid");
    pidFile = new PidFile(file);
  }

  @Test
  @DisplayName("A living process is found again")
  void found() {
    pidFile.write(ProcessHandle.current());

    assertThat(pidFile.read()).contains(ProcessHandle.current());
  }

  @Test
  @DisplayName("A process that got the pid of a former one is not taken for it")
  void recycledPid() throws Exception {
    pidFile.write(ProcessHandle.current());
    Files.write(file, List.of(Files.readAllLines(file).get(0), "an earlier boot/12345"));

    assertThat(pidFile.read()).isEmpty();
  }

  @Test
  @DisplayName("A dead process is nobody, and so is a file that is missing or cut off")
  void nobody() throws Exception {
    assertThat(pidFile.read()).isEmpty();

    Process process = new ProcessBuilder("sleep", "60").start();
    pidFile.write(process.toHandle());
    assertThat(pidFile.read()).isPresent();
    process.destroyForcibly().waitFor();
    assertThat(pidFile.read()).isEmpty();

    Files.writeString(file, "12");
    assertThat(pidFile.read()).isEmpty();
  }
}
