package org.rhomboid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;
import org.rhomboid.local.command.Words;

@DisplayName("./rhomboid bench")
final class BenchTest {

  private static final Path SCRIPT = Path.of("../rhomboid");

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  @DisplayName("without a name lists every benchmark with its minimum, and what it measures")
  void list() {
    assertThat(run("")).isZero();

    assertThat(text(out).lines()).hasSameSizeAs(Bench.ALL);
    assertThat(text(out)).contains("read", "0.60", "GET /exercises/{slug}");
  }

  @Test
  @DisplayName("is told by its help about every benchmark and option")
  void help() throws Exception {
    String script = Files.readString(SCRIPT);
    String help = script.substring(script.indexOf("help_bench()"));
    String told = help.substring(0, help.indexOf("\n}"));

    for (Benchmark benchmark : Bench.ALL) {
      assertThat(told).contains("\n  " + benchmark.name() + " ");
      benchmark
          .volume()
          .ifPresent(volume -> assertThat(told).containsPattern(optionOf(benchmark, volume)));
    }
    assertThat(told)
        .contains(
            "--seconds N      of each pass (" + Options.USUAL.seconds() + ")",
            "--passes N       over each target, in turn (" + Options.USUAL.passes() + ")",
            "--connections N  at the same time (" + Options.USUAL.connections() + ")",
            "before anything counts (" + Options.USUAL.warmUp() + "; forward and ingest 60)");
  }

  @Test
  @DisplayName("says what a benchmark needs to have built, and nothing when there is no benchmark")
  void programs() {
    assertThat(run("programs read --seconds 3")).isZero();
    assertThat(text(out).lines()).containsExactly("catalog-service", "plain-service", "plain-http");

    out.reset();
    assertThat(run("programs")).isZero();
    assertThat(text(out)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          programs raed             | there is no benchmark 'raed', but read, forward, ingest, lapse, plan, live, today, tenants
          raed                      | there is no benchmark 'raed', but read, forward, ingest, lapse, plan, live, today, tenants
          read --seconds            | --seconds needs a value
          read --seconds 0          | --seconds is a whole number from 1 to 600, and not '0'
          read --passes 101         | --passes is a whole number from 1 to 100, and not '101'
          read --connections many   | --connections is a whole number from 1 to 1000, and not 'many'
          read --warm-up -1         | --warm-up is a whole number from 0 to 600, and not '-1'
          read --seconds 9999999999 | --seconds is a whole number from 1 to 600, and not '9999999999'
          read --sessions 9         | I do not understand '--sessions'
          ingest --sessions 9       | --sessions is a whole number from 1000 to 10000000, and not '9'
          lapse --members few       | --members is a whole number from 10000 to 10000000, and not 'few'
          live --streams 9          | --streams is a whole number from 100 to 10000000, and not '9'
          plan --profiles 0         | --profiles is a whole number from 1 to 10000000, and not '0'
          read --secnds 3           | I do not understand '--secnds'
          read twice                | I do not understand 'twice'
          --seconds 3               | I do not understand '--seconds'
          """)
  @DisplayName("refuses words that make no sense, in one line, before anything is started")
  void refused(String words, String complaint) {
    assertThat(run(words)).isEqualTo(2);

    assertThat(text(err)).isEqualTo("rhomboid: " + complaint + System.lineSeparator());
    assertThat(home).isEmptyDirectory();
  }

  @Test
  @DisplayName("takes its options in any order")
  void options() {
    Words words = words("--connections=8 --passes 3 --warm-up 0 --seconds 2");

    assertThat(Options.of(words, Optional.empty(), 15)).isEqualTo(new Options(2, 3, 8, 0, 0));
    assertThat(Options.of(words(""), Optional.empty(), 15)).isEqualTo(Options.USUAL);
    Volume volume = new Volume("--sessions", 500, 10);
    assertThat(Options.of(words("--sessions 20"), Optional.of(volume), 15).volume()).isEqualTo(20);
    assertThat(Options.of(words(""), Optional.of(volume), 15).volume()).isEqualTo(500);
  }

  @Test
  @DisplayName("runs one at a time, and says so")
  void oneAtATime() {
    try (Workplace taken = Workplace.take(home)) {
      assertThat(run("read")).isEqualTo(1);
    }
    assertThat(text(err)).startsWith("rhomboid: another benchmark runs");
  }

  private static String optionOf(Benchmark benchmark, Volume volume) {
    return "\n  %s N +[^\n]*`%s`[^\n]*\\(%d\\)"
        .formatted(volume.option(), benchmark.name(), volume.usual());
  }

  private int run(String words) {
    return new Bench(home, new Terminal(print(out), print(err))).run(list(words));
  }

  private static Words words(String words) {
    return new Words(list(words));
  }

  private static List<String> list(String words) {
    return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
