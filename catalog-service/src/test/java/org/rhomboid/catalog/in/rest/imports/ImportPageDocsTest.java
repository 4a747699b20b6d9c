package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.out.library.ShippedLibrary;

@DisplayName("What is said of imports")
class ImportPageDocsTest {

  private static final Path PAGE = Path.of("../docs/reference/exercise-pack.md");
  private static final Pattern PACK =
      Pattern.compile("```json\\n(\\{\"format\": \"exercise-pack\".*?)```", Pattern.DOTALL);

  @Test
  @DisplayName("names every column of the table")
  void columns() throws IOException {
    Map<String, Object> columns = Tables.read("csv.yaml", new TypeReference<>() {});

    assertThat(columns.keySet())
        .allSatisfy(column -> assertThat(Files.readString(PAGE)).contains("`" + column + "`"));
  }

  @Test
  @DisplayName("shows a pack that keeps the schema and is read")
  void example() throws IOException {
    Matcher pack = PACK.matcher(Files.readString(PAGE));
    assertThat(pack.find()).isTrue();

    assertThat(ExercisePackContractTest.places(new ObjectMapper().readTree(pack.group(1))))
        .isEmpty();
    assertThat(Rows.of(ImportFormat.EXERCISE_PACK, pack.group(1)))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.refused()).isFalse());
  }

  @Test
  @DisplayName("and the tables of other formats know only words of the vocabulary")
  void tables() {
    Vocabulary known = new ShippedLibrary().vocabulary();
    FreeExerciseDbReader.Words free =
        Tables.read("free-exercise-db.yaml", new TypeReference<>() {});
    WgerReader.Words wger = Tables.read("wger.yaml", new TypeReference<>() {});
    Map<String, Object> positions = Tables.read("positions.yaml", new TypeReference<>() {});
    Map<String, String> pieces = Tables.read("equipment-words.yaml", new TypeReference<>() {});

    assertThat(known.kinds().keySet())
        .containsAll(free.kinds().values())
        .containsAll(wger.kinds().values())
        .containsAll(wger.kindWords().values());
    assertThat(known.targets().keySet())
        .containsAll(free.muscles().values())
        .containsAll(wger.muscles().values());
    assertThat(known.positions().keySet()).isEqualTo(positions.keySet());
    assertThat(known.equipment().keySet())
        .containsAll(without(ForeignWords.NONE, free.equipment()))
        .containsAll(without(ForeignWords.NONE, wger.equipment()))
        .containsAll(without("refused", pieces));
  }

  private static List<String> without(String word, Map<String, String> table) {
    return table.values().stream().filter(value -> !value.equals(word)).toList();
  }
}
