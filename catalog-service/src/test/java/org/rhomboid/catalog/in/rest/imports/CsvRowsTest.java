package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rhomboid.catalog.in.rest.imports.ImportFormat.CSV;
import static org.rhomboid.catalog.in.rest.imports.Rows.errors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

@DisplayName("A CSV table")
class CsvRowsTest {

  static final String HEADER =
      "slug,name,kind,positions,targets,equipment_all,desk,sets_min,sets_max,instructions,licence,author\n";

  static final String ROW =
      "tower,Tower,mobility,seated|standing,upper-back,,true,1,3,\"Sit tall.|Grow, breath by breath.\",CC0-1.0,Anna\n";

  @Test
  @DisplayName("is read as items of our own")
  void items() {
    String quoted = ROW.replace("Sit tall.|Grow, breath by", "Sit \"\"tall\"\".|Grow, breath\nby");

    ReadRow row = Rows.of(CSV, HEADER + quoted).get(0);

    assertThat(errors(row)).isEmpty();
    assertThat(row.slug()).isEqualTo("tower");
    assertThat(row.draft().toString())
        .isEqualTo(
            """
            {"name":"Tower","kind":"mobility","positions":["seated","standing"],"targets":["upper-back"],"desk":true,\
            "dose":{"sets":{"min":1,"max":3}},"instructions":["Sit \\"tall\\".","Grow, breath by breath."],\
            "attribution":{"licence":"CC0-1.0","author":"Anna"}}""");
  }

  @Test
  @DisplayName(
      "may begin with a byte order mark, end its lines as it likes and have empty ones; lines are counted as they stand")
  void forms() {
    String table = "\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\n" + ROW.replace("\n", "\r\n");

    List<ReadRow> rows =
        Rows.of(CSV, table + ROW.replace("tower,", "tower-2,") + "\n,,,,,,,,,,,\n");

    assertThat(rows).extracting(ReadRow::slug).containsExactly("tower", "tower-2");
    assertThat(rows).extracting(ReadRow::line).containsExactly(3, 4);
    assertThat(rows).extracting(ReadRow::number).containsExactly(1, 2);
  }

  @Test
  @DisplayName("names the column of each error")
  void errorsByColumn() {
    String row =
        ROW.replace("tower,", "Tower!,").replace("true,1,", "yes,one,").replace(",Anna", ",");

    assertThat(errors(Rows.of(CSV, HEADER + row).get(0)))
        .containsExactly(
            "/desk: must be true or false",
            "/sets_min: must be a whole number",
            "/slug: must be kebab-case of a to z and 0 to 9, at most 100 characters",
            "/author: is required");
  }

  @Test
  @DisplayName("with a row of another width refuses that row only")
  void width() {
    List<ReadRow> rows = Rows.of(CSV, HEADER + "tower,Tower\n" + ROW);

    assertThat(errors(rows.get(0))).containsExactly(": has 2 cells, the header row has 12");
    assertThat(rows.get(1).refused()).isFalse();
  }

  @Test
  @DisplayName("with a column that is unknown or stands twice is refused with its name")
  void columns() {
    assertThatThrownBy(() -> Rows.of(CSV, "slug,colour,name,name\nx,red,a,b\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(422);
              assertThat(refused.problem().errors())
                  .extracting(Violation::pointer)
                  .containsExactly("/colour", "/name");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "slug,name\ntower,\"Tow", "slug,name\ntower,\"Tow\"er\n"})
  @DisplayName("that cannot be read is one problem")
  void unreadable(String table) {
    assertThatThrownBy(() -> Rows.of(CSV, table))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().status()).isEqualTo(400));
  }

  @Test
  @DisplayName("in another encoding than UTF-8 is one problem")
  void encoding() {
    byte[] latin = (HEADER + ROW.replace("Tower", "Türme")).getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Rows.of(CSV, latin))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().detail()).contains("UTF-8"));
  }

  @Test
  @DisplayName("has at most 5,000 rows, empty lines not counted")
  void rows() {
    StringBuilder table = new StringBuilder("slug\n");
    for (int i = 0; i < 5_000; i++) {
      table.append("\ns").append(i).append('\n');
    }

    assertThat(Rows.of(CSV, table.toString())).hasSize(5_000);
    table.append("one-more\n");
    assertThatThrownBy(() -> Rows.of(CSV, table.toString()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().status()).isEqualTo(422));
  }
}
