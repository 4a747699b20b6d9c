package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.in.rest.imports.ImportFormat.FREE_EXERCISE_DB;
import static org.rhomboid.catalog.in.rest.imports.Rows.errors;
import static org.rhomboid.catalog.in.rest.imports.Rows.one;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An item of free-exercise-db")
class FreeExerciseDbReaderTest {

  static final String ITEM =
      """
      {"id": "Lantern_Lift", "name": "Lántern Lift", "force": "pull", "level": "expert", "mechanic": null, "equipment": "bands",
       "primaryMuscles": ["middle back", "lats"], "secondaryMuscles": ["shoulders", "middle back"],
       "instructions": ["Sit tall with the band around both feet.", "Draw the elbows back."],
       "category": "strength", "images": ["Lantern_Lift/0.jpg", "Lantern_Lift/1.jpg"]}""";

  @Test
  @DisplayName("is read in our words")
  void inOurWords() {
    ReadRow row = one(FREE_EXERCISE_DB, ITEM);

    assertThat(errors(row)).isEmpty();
    assertThat(row.slug()).isEqualTo("lantern-lift");
    assertThat(row.draft().toString())
        .isEqualTo(
            """
            {"name":"Lántern Lift","kind":"strength","levels":["ADVANCED"],"targets":["middle-back","latissimus-dorsi","shoulders"],\
            "instructions":["Sit tall with the band around both feet.","Draw the elbows back."],"positions":["seated"],\
            "notes":["Read off the instructions: positions seated."],"equipment":{"allOf":["resistance-band"]},\
            "attribution":{"author":"The contributors of free-exercise-db","licence":"Unlicense",\
            "licenceUrl":"https://unlicense.org","source":"https://github.com/yuhonas/free-exercise-db"}}""");
  }

  @Test
  @DisplayName("leaves its pictures behind and says so, and what it lacks")
  void pictures() {
    ReadRow row = one(FREE_EXERCISE_DB, ITEM);

    assertThat(row.picturesLeftOut()).isEqualTo(2);
    assertThat(row.notes())
        .containsExactly(
            "Read off the instructions: positions seated.",
            "No cautions: until it is reviewed it is planned for nobody with a condition. No dose: one of ours, by its kind.");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'\"equipment\": \"bands\"', '\"equipment\": \"barbell\"', /equipment, 'no equipment for \"barbell\"'",
    "'\"equipment\": \"bands\"', '\"equipment\": \"other\"', /equipment, no equipment",
    "'\"category\": \"strength\"', '\"category\": \"plyometrics\"', /category, no kind",
    "'\"category\": \"strength\"', '\"category\": 7', /category, must be a string",
    "'\"level\": \"expert\"', '\"level\": \"godlike\"', /level, no level",
    "'middle back\", \"lats', 'spleen', /primaryMuscles, 'no target for \"spleen\"'",
    "'[\"middle back\", \"lats\"]', '[]', /primaryMuscles, primary target",
    "'[\"middle back\", \"lats\"]', '\"lats\"', /primaryMuscles, must be an array",
    "'Sit tall with', 'Begin with', /instructions, position not stated",
    "'Sit tall with', 'Sit and stand with', /instructions, 'says seated and standing'",
    "'around both feet', 'over the bench', /instructions, 'no equipment for: bench'",
    "'\"name\": \"Lántern Lift\"', '\"name\": \"  \"', /name, is required",
    "'Lántern Lift', '舞う', /name, no slug"
  })
  @DisplayName("in words that we do not have is refused with the place and the reason")
  void refused(String good, String bad, String pointer, String reason) {
    assertThat(ITEM).contains(good);

    ReadRow row = one(FREE_EXERCISE_DB, ITEM.replace(good, bad));

    assertThat(errors(row))
        .anySatisfy(error -> assertThat(error).startsWith(pointer + ": ").contains(reason));
    assertThat(errors(row)).allSatisfy(error -> assertThat(error).startsWith(pointer + ": "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Lie face down on the floor., prone",
    "Lie on your back with bent knees., supine",
    "Lie on your left side., side-lying",
    "Come to your hands and knees and kneel softly., quadruped",
    "Kneel on a folded blanket., kneeling",
    "Hold a side plank on your side., side-plank",
    "Stand tall. Later sit down., standing",
    "'Sit or stand, as you like.', 'seated,standing'",
    "Do a sit-up while you stand., standing"
  })
  @DisplayName("is done in the position that its first telling sentence names")
  void positions(String sentence, String positions) {
    ReadRow row =
        one(FREE_EXERCISE_DB, ITEM.replace("Sit tall with the band around both feet.", sentence));

    assertThat(errors(row)).isEmpty();
    assertThat(row.draft().get("positions"))
        .extracting(position -> position.asText())
        .isEqualTo(List.of(positions.split(",")));
  }

  @Test
  @DisplayName("needs what its instructions name, also where it says that it needs nothing")
  void equipmentOfTheInstructions() {
    String item =
        ITEM.replace("\"bands\"", "\"body only\"")
            .replace("Sit tall with the band around both feet.", "Stand in a doorway.");

    ReadRow row = one(FREE_EXERCISE_DB, item);

    assertThat(row.draft().at("/equipment/allOf").toString()).isEqualTo("[\"doorway\"]");
    assertThat(row.notes()).contains("Read off the instructions: equipment doorway.");
  }

  @Test
  @DisplayName("that stretches is a stretch, and on a foam roller a release")
  void kinds() {
    String stretch = ITEM.replace("\"strength\"", "\"stretching\"");
    String release = stretch.replace("\"bands\"", "\"foam roll\"");

    assertThat(one(FREE_EXERCISE_DB, stretch).draft().get("kind").asText()).isEqualTo("stretch");
    assertThat(one(FREE_EXERCISE_DB, release).draft().get("kind").asText()).isEqualTo("release");
  }

  @Test
  @DisplayName("whose slug an earlier row has is refused, and says which row")
  void twice() {
    List<ReadRow> rows = Rows.of(FREE_EXERCISE_DB, "[" + ITEM + ", " + ITEM + "]");

    assertThat(rows.get(0).refused()).isFalse();
    assertThat(errors(rows.get(1))).containsExactly("/slug: lantern-lift is the slug of row 1");
  }
}
