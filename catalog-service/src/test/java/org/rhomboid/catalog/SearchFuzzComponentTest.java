package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.domain.search.SearchWords;
import org.rhomboid.catalog.domain.search.Typed;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Whatever is typed")
class SearchFuzzComponentTest {

  private static final int TRIES = 400;

  /** What means something to SQL, LIKE, regular expressions, tsqueries, JSON, placeholders and PostgreSQL's text parser, and scripts it may not expect. */
  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "\"",
          "`",
          "$$",
          "$1",
          ":words",
          "?",
          "%",
          "_",
          "\\",
          "\\'",
          "\\u0041",
          "&",
          "|",
          "!",
          "(",
          ")",
          "<->",
          "<2>",
          ":*",
          ":*A",
          ":ABCD",
          "*",
          "+",
          "^",
          "~",
          "[",
          "]",
          "{",
          "}",
          ";",
          "--",
          "/*",
          "*/",
          "#",
          "<b>",
          "</b>",
          "&amp;",
          "http://a.b/c?d=e",
          "a@b.de",
          "/etc/passwd",
          "C:\\x",
          "1e5",
          "-3.5",
          "3/4",
          "90-90",
          "0x1F",
          "null",
          "or 1=1",
          "drop table exercise_text",
          "cat",
          "cow",
          "shoulder",
          "blade",
          "the",
          "s",
          "a",
          "\u00e9",
          "e\u0301",
          "\u00df",
          "\u00c6",
          "\ufb01",
          "\u0130",
          "\u2019",
          "\u2013",
          "\u00a0",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\u202e",
          "\ue000",
          "\ue001",
          "\uffff",
          "\ud83d\udc08",
          "\ud83c\udff3\ufe0f",
          "\ud835\udd38",
          "\u0416\u0436",
          "\u03a9",
          "\u05d0",
          "\u0639",
          "\u4e2d\u6587",
          "\u0e01\u0e34",
          "\u0301\u0302",
          " ",
          "  ",
          ".",
          ",");

  @Inject TenantSearch search;

  @Test
  @DisplayName("is answered: no text is an error, a pattern or a statement, in any language")
  void anyText() {
    search.index("fuzz", List.of(text("cat", "Cat-cow"), text("odd", "50% _off_ \\ O'Neil <b>")));
    long seed = Long.getLong("rhomboid.seed", System.nanoTime());
    System.out.println("SearchFuzzComponentTest: -Drhomboid.seed=" + seed);
    Random random = new Random(seed);

    for (int number = 0; number < TRIES; number++) {
      String typed = typed(random);
      Language language = Language.values()[random.nextInt(Language.values().length)];
      if (SearchWords.read(typed) instanceof SearchWords words) {
        search
            .explained("fuzz", language, words.text())
            .forEach((hit, match) -> assertThat(match).as(typed + " " + hit).isNotNull());
      } else {
        assertThat(SearchWords.read(typed)).as(typed).isInstanceOf(Typed.Refused.class);
      }
    }
    assertThat(search.find("fuzz", Language.EN, "cat cow")).extracting(Hit::slug).contains("cat");
  }

  @Test
  @DisplayName("is no pattern: % and _ find nothing of themselves")
  void wildcards() {
    search.index("wild", List.of(text("plain", "Plain sailing"), text("odd", "50% _off_")));

    assertThat(search.find("wild", Language.EN, "%")).isEmpty();
    assertThat(search.find("wild", Language.EN, "P___n")).isEmpty();
    assertThat(search.find("wild", Language.EN, "plain:* | nothing"))
        .as("operators are no operators")
        .noneMatch(hit -> hit.score() >= 200_000);
    assertThat(search.find("wild", Language.EN, "50%")).extracting(Hit::slug).contains("odd");
  }

  @Test
  @DisplayName("may be 100 characters long, in many words or in one")
  void longest() {
    search.index("long", List.of(text("plain", "Plain sailing")));

    assertThat(search.find("long", Language.EN, "a".repeat(100))).isEmpty();
    assertThat(search.find("long", Language.EN, "sailing ".repeat(12).strip())).isNotEmpty();
    assertThat(search.find("long", Language.EN, "\ud83d\udc08".repeat(100))).isEmpty();
    assertThat(search.find("long", Language.EN, "!(".repeat(50))).isEmpty();
  }

  private static String typed(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(0, random.nextInt(12))
        .forEach(
            piece ->
                text.append(
                    random.nextInt(4) == 0
                        ? Character.toString(codePoint(random))
                        : PIECES.get(random.nextInt(PIECES.size()))));
    return text.toString();
  }

  /** Any character at all, a control character and half of a pair among them. */
  private static int codePoint(Random random) {
    return random.nextInt(random.nextBoolean() ? 0x300 : Character.MAX_CODE_POINT + 1);
  }

  private static SearchText text(String slug, String name) {
    return new SearchText(
        slug,
        Language.EN,
        name,
        List.of("O'Neil\u2019s " + name),
        List.of(name + " <b>slowly</b>"),
        List.of());
  }
}
