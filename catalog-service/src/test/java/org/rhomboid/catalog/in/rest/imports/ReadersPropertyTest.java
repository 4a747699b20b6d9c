package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.kit.problem.ProblemException;

@DisplayName("Whatever is sent")
class ReadersPropertyTest {

  private static final int ROUNDS = 3_000;

  /** Pieces of the formats' own words, which break more than chance does. */
  private static final List<String> PIECES =
      List.of(
          "null",
          "[",
          "]",
          "{",
          "}",
          "\"",
          ",",
          "\n",
          "{}",
          "[]",
          "-1",
          "1e999",
          "\\u0000",
          "\\ud800",
          "<p",
          "&#x110000;",
          "\"slug\":",
          "\"items\":[",
          "true",
          "\u00e9",
          "|",
          "\"\"",
          "\uFEFF");

  @ParameterizedTest
  @EnumSource(ImportFormat.class)
  @DisplayName("is read into rows or refused with a problem, and each row has a slug or an error")
  void neverFails(ImportFormat format) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] body = garbled(sample(format), random);
      try {
        assertThat(Rows.of(format, body))
            .as("seed %d, round %d", seed, round)
            .allSatisfy(row -> assertThat(row.refused() || row.slug() != null).isTrue());
      } catch (ProblemException refused) {
        assertThat(refused.problem().status()).isIn(400, 422);
      } catch (RuntimeException fault) {
        fail("seed " + seed + ", round " + round, fault);
      }
    }
  }

  private static String sample(ImportFormat format) {
    return switch (format) {
      case FREE_EXERCISE_DB -> "[" + FreeExerciseDbReaderTest.ITEM + "]";
      case WGER -> "{\"next\": null, \"results\": [" + WgerReaderTest.ITEM + "]}";
      case CSV -> CsvRowsTest.HEADER + CsvRowsTest.ROW;
      case EXERCISE_PACK ->
          """
          {"slug": "a", "name": "A", "attribution": {"author": "Anna", "licence": "CC0-1.0"}}
          {"slug": "b", "hidden": true, "attribution": {"author": "Anna", "licence": "CC0-1.0"}}""";
    };
  }

  private static byte[] garbled(String sample, Random random) {
    StringBuilder text = new StringBuilder(sample);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(12));
      text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(4) == 0) {
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(body, random.nextInt(body.length + 1)) : body;
  }
}
