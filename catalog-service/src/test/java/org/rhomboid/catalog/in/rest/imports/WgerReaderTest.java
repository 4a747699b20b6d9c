package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.in.rest.imports.ImportFormat.WGER;
import static org.rhomboid.catalog.in.rest.imports.Rows.errors;
import static org.rhomboid.catalog.in.rest.imports.Rows.one;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An item of wger")
class WgerReaderTest {

  static final String ITEM =
      """
      {"id": 4711, "uuid": "9b1c8a52-0000-4000-8000-000000004711", "created": "2026-01-02T03:04:05Z",
       "category": {"id": 12, "name": "Back"},
       "muscles": [{"id": 9, "name": "Trapezius", "name_en": "", "is_front": false}],
       "muscles_secondary": [{"id": 16, "name": "Erector spinae", "name_en": "", "is_front": false}],
       "equipment": [{"id": 3, "name": "Dumbbell"}],
       "license": {"id": 2, "full_name": "Share alike", "short_name": "CC-BY-SA 4", "url": "https://creativecommons.org/licenses/by-sa/4.0/deed.en"},
       "license_author": "Exercise owner", "images": [{"id": 1}], "videos": [{"id": 2}, {"id": 3}], "variations": null,
       "translations": [
        {"id": 1, "language": 1, "name": "Leuchtturm", "description": "<p>Steh aufrecht.</p>", "aliases": [{"alias": "Turm"}], "notes": [],
         "license": 2, "license_author": "Berta"},
        {"id": 2, "language": 2, "name": "Lighthouse", "description": "<p>Stand <b>tall</b> &amp; proud.</p><ol><li>Raise one arm.</li><li>Lower it<br>slowly.</li></ol>",
         "aliases": [{"id": 5, "alias": "Beacon"}], "notes": [{"id": 6, "comment": "Breathe&nbsp;on."}], "license": 2, "license_author": "Anna"},
        {"id": 3, "language": 12, "name": "Phare", "description": "<p>Debout.</p>", "license": 4, "license_author": "Chloé"},
        {"id": 4, "language": 13, "name": "Faro", "description": "In piedi.", "license": 2, "license_author": "Dino"}],
       "author_history": ["Exercise owner"], "total_authors_history": ["Anna", "Berta"]}""";

  @Test
  @DisplayName("is read from its English translation, in our words, HTML as steps")
  void inOurWords() {
    ReadRow row = one(WGER, ITEM);

    assertThat(errors(row)).isEmpty();
    assertThat(row.slug()).isEqualTo("lighthouse");
    assertThat(row.draft().toString())
        .isEqualTo(
            """
            {"name":"Lighthouse","aliases":["Beacon"],\
            "instructions":["Stand tall & proud.","Raise one arm.","Lower it","slowly."],"cues":["Breathe on."],"kind":"strength",\
            "notes":["Read off wger's category: kind strength.","Read off the instructions: positions standing."],\
            "positions":["standing"],"equipment":{"allOf":["dumbbells"]},"targets":["upper-back","erector-spinae"],\
            "attribution":{"licence":"CC-BY-SA-4.0","author":"Anna",\
            "licenceUrl":"https://creativecommons.org/licenses/by-sa/4.0/deed.en","source":"https://wger.de/api/v2/exerciseinfo/4711/"},\
            "translations":{"de":{"name":"Leuchtturm","aliases":["Turm"]}}}""");
  }

  @Test
  @DisplayName("says what of it was left out")
  void leftOut() {
    ReadRow row = one(WGER, ITEM);

    assertThat(row.picturesLeftOut()).isEqualTo(3);
    assertThat(row.notes())
        .contains(
            "Left out: the translation fr, it is under another licence.",
            "Left out: a translation into a language that the catalog does not have.");
  }

  @Test
  @DisplayName("keeps the steps of a translation that has as many as the English text")
  void translatedSteps() {
    ReadRow row =
        one(
            WGER,
            ITEM.replace(
                "<p>Steh aufrecht.</p>",
                "<p>Steh aufrecht.</p><p>Heb einen Arm.</p><p>Senk ihn.</p><p>Langsam.</p>"));

    assertThat(row.draft().at("/translations/de/instructions")).hasSize(4);
    assertThat(one(WGER, ITEM).notes())
        .contains(
            "Left out: the instructions in de, there are more or fewer of them than in English.");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'\"name\": \"Dumbbell\"', '\"name\": \"Barbell\"', /equipment, 'no equipment for \"Barbell\"'",
    "'\"name\": \"Back\"', '\"name\": \"Cardio\"', /category, no kind",
    "'{\"id\": 12, \"name\": \"Back\"}', '12', /category, must be an object",
    "'\"name\": \"Trapezius\"', '\"name\": \"Spleen\"', /muscles, no target",
    "'[{\"id\": 9, \"name\": \"Trapezius\", \"name_en\": \"\", \"is_front\": false}]', '[]', /muscles, primary target",
    "'\"language\": 2', '\"language\": 3', /translations, an English translation is required",
    "'<p>Stand <b>tall</b> &amp; proud.</p>', '', /translations/1/description, position not stated",
    "'\"name\": \"Lighthouse\"', '\"name\": null', /translations/1/name, is required",
    "'\"license\": 2, \"license_author\": \"Anna\"', '\"license\": 77, \"license_author\": \"Anna\"', /license, a licence that is known"
  })
  @DisplayName("in words that we do not have is refused with the place and the reason")
  void refused(String good, String bad, String pointer, String reason) {
    assertThat(ITEM).contains(good);

    ReadRow row = one(WGER, ITEM.replace(good, bad));

    assertThat(errors(row))
        .anySatisfy(error -> assertThat(error).startsWith(pointer + ": ").contains(reason));
  }

  @Test
  @DisplayName("that nobody is named for is refused")
  void noAuthor() {
    String item = ITEM.replace("\"Anna\"", "\"\"").replace("\"Exercise owner\"", "\"\"");

    assertThat(errors(one(WGER, item))).containsExactly("/license_author: an author is required");
  }

  @Test
  @DisplayName("with no author of its text is by the author of the exercise")
  void authorOfTheExercise() {
    ReadRow row =
        one(WGER, ITEM.replace("\"license_author\": \"Anna\"", "\"license_author\": null"));

    assertThat(row.draft().at("/attribution/author").asText()).isEqualTo("Exercise owner");
  }

  @Test
  @DisplayName("is a stretch where its name says so")
  void stretch() {
    ReadRow row = one(WGER, ITEM.replace("\"Lighthouse\"", "\"Lighthouse stretch\""));

    assertThat(row.draft().get("kind").asText()).isEqualTo("stretch");
    assertThat(row.notes()).contains("Read off the name: kind stretch.");
  }

  @Test
  @DisplayName("comes in pages: their results are the rows")
  void page() {
    String page = "{\"count\": 1, \"next\": null, \"previous\": null, \"results\": [" + ITEM + "]}";

    assertThat(Rows.of(WGER, page)).extracting(ReadRow::slug).containsExactly("lighthouse");
  }
}
